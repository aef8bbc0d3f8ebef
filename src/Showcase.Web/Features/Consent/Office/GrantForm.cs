using System.Globalization;
using Showcase.Core.Consent;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>What someone typed of a consent.</summary>
internal sealed record GrantForm(IReadOnlyList<ConsentChannel> Channels, DateOnly? From, DateOnly? To)
{
    /// <summary>Nobody remembers for longer what they said yes to.</summary>
    public const int MostYears = 5;

    public static GrantForm Read(IFormCollection form) => new(ConsentWords.Read(form["kanaal"]), Day(form["van"]), Day(form["tot"]));

    public GrantProblem? Problem(DateOnly today) => this switch
    {
        { Channels.Count: 0 } => new(GrantField.Channels, "Kies ten minste één plek waarvoor de persoon toestemming geeft."),
        { From: null } => new(GrantField.From, "Vul de eerste dag in."),
        { To: null } => new(GrantField.To, "Vul de laatste dag in."),
        { From: var from, To: var to } when to < from => new(GrantField.To, "De laatste dag ligt vóór de eerste."),
        { To: var to } when to < today => new(GrantField.To, "De laatste dag is al voorbij."),
        { From: var from, To: var to } when to > from!.Value.AddYears(MostYears) => new(GrantField.To, $"Leg toestemming voor ten hoogste {MostYears} jaar vast en vraag het daarna opnieuw."),
        _ => null,
    };

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

internal enum GrantField
{
    Channels,
    From,
    To,
}

/// <summary>Why a consent was not recorded.</summary>
/// <param name="Field">Where it can be mended.</param>
internal sealed record GrantProblem(GrantField Field, string Text);
