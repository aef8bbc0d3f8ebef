using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>All releases, newest first.</summary>
public sealed record ReleaseListPage(PageHead Head, ReleaseNotice? Release, IReadOnlyList<ReleaseLine> Releases) : IShowcasePage;

/// <summary>One release in the list.</summary>
/// <param name="Changed">How many totals that were public before it changed.</param>
public sealed record ReleaseLine(Release Release, string Path, DateOnly Day, string Quarter, int Changed);

/// <summary>A release as it was made, and what it changed.</summary>
/// <param name="Overview">All its figures.</param>
/// <param name="Former">Number of the release before, or nothing.</param>
/// <param name="Changed">How many numbers it changed, parts included.</param>
/// <param name="ChangedTotals">How many of them are totals.</param>
/// <param name="Rows">One page of the changes.</param>
public sealed record ReleasePage(
    PageHead Head,
    Release Release,
    FrozenNotice? Frozen,
    DateOnly Day,
    string Overview,
    int? Former,
    int Changed,
    int ChangedTotals,
    IReadOnlyList<ChangeRow> Rows,
    Paging Paging,
    IReadOnlyList<ReleaseIndicator> Indicators) : IShowcasePage;

/// <summary>An indicator in a release, and where its figures can be had.</summary>
public sealed record ReleaseIndicator(string Title, string Path, IReadOnlyList<DownloadLink> Downloads);
