using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>All releases, newest first, and how late the newest is.</summary>
internal sealed record ReleasesPage(IReadOnlyList<Release> Releases, Freshness? Freshness, DeskState Desk) : IOfficePage
{
    public OfficeHead Head { get; } = OfficeRoutes.Head("Uitgaven", OfficeRoutes.Releases);
}

/// <summary>One release as it was made.</summary>
internal sealed record ReleasePage(Release Release, ChangeTable? Changes, int SuppressedCount, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = OfficeRoutes.Head($"Uitgave {Release.Number}", OfficeRoutes.Releases) with { Up = new Crumb("Uitgaven", OfficeRoutes.Releases), Notice = Notice };
}

/// <summary>What a release kept back, or would keep back.</summary>
internal sealed record SuppressedPage(string Title, Crumb Up, SuppressionTable Table) : IOfficePage
{
    public OfficeHead Head { get; } = OfficeRoutes.Head(Title, OfficeRoutes.Releases) with { Up = Up };
}

/// <summary>Where a release is previewed and confirmed.</summary>
/// <param name="Note">As typed, to be shown again.</param>
internal sealed record NewReleasePage(DeskState Desk, ChangeTable? Changes, string? Note, ReleaseStatus? Status, string? Problem) : IOfficePage
{
    /// <summary>Rows of cells without proof that the page itself lists.</summary>
    public const int MostUnproved = 50;

    private const int RefreshSeconds = 3;

    public OfficeHead Head { get; } = OfficeRoutes.Head("Nieuwe uitgave", OfficeRoutes.Releases) with
    {
        Up = new Crumb("Uitgaven", OfficeRoutes.Releases),
        RefreshSeconds = Desk.Work is null ? null : RefreshSeconds,
        Notice = (Problem ?? Desk.Problem) is { } problem ? OfficeNotice.Problem(problem) : null,
    };
}
