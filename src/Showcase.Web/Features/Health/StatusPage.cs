using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Features.Health;

/// <summary>How every part of the site is doing.</summary>
internal sealed record StatusPage(IReadOnlyList<HealthLine> Lines, DateTimeOffset At) : IOfficePage
{
    public OfficeHead Head { get; } = new("Status", OfficePaths.Settings) { Up = new Crumb("Instellingen", OfficePaths.Settings) };

    /// <summary>One sentence over all.</summary>
    public string Summary => Lines.Count(line => line.Finding.State != HealthState.Good) switch
    {
        0 => "Alles is in orde.",
        1 => "Eén onderdeel vraagt aandacht.",
        var many => $"{many} onderdelen vragen aandacht.",
    };

    public static string WordOf(HealthState state) => state switch
    {
        HealthState.Good => "In orde",
        HealthState.Attention => "Let op",
        HealthState.Bad => "Fout",
        _ => "Niet te zien",
    };

    /// <summary>A mark beside the word, for who does not see colours.</summary>
    public static string SymbolOf(HealthState state) => state switch
    {
        HealthState.Good => "✓",
        HealthState.Attention => "!",
        HealthState.Bad => "✕",
        _ => "?",
    };

    /// <summary>The state as the styles of the office know it.</summary>
    public static string MarkOf(HealthState state) => state switch
    {
        HealthState.Good => "goed",
        HealthState.Bad => "fout",
        _ => "let-op",
    };
}
