using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Every source and how it is doing.</summary>
internal sealed record SourcesPage(IReadOnlyList<SourceHealth> Sources, OfficeNotice? Notice) : IOfficePage
{
    public const int RefreshSeconds = 3;

    public OfficeHead Head { get; } = OfficeRoutes.Head("Resultaten", OfficeRoutes.Sources) with
    {
        RefreshSeconds = Sources.Any(source => source.Running is not null) ? RefreshSeconds : null,
        Notice = Notice,
    };

    public static string WordOf(string kind) => kind.ToUpperInvariant() switch { "CSV" => "bestanden", "POSTGRESQL" => "database", "HTTP" => "webadres", _ => kind };
}

/// <summary>One source with its history.</summary>
internal sealed record SourcePage(SourceHealth Source, IReadOnlyList<PullRunView> Runs, Paging Paging, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = OfficeRoutes.Head(Source.Name, OfficeRoutes.Sources) with
    {
        Up = new Crumb("Bronnen", OfficeRoutes.Sources),
        RefreshSeconds = Source.Running is null ? null : SourcesPage.RefreshSeconds,
        Notice = Notice,
    };
}
