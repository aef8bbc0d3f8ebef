using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>Reads what the pages of releases show.</summary>
public sealed class ReleaseQueries(IReleaseArchive archive, ReleaseChanges changes, ReleaseViews views, TimeProvider clock)
{
    private const int RowsShown = 50;
    private static readonly Crumb List = new("Uitgaven", ResultPath.Releases);

    public ReleaseListPage All() => new(
        new PageHead("Uitgaven van de cijfers", ResultPath.Releases)
        {
            Section = Navigation.Results.Path,
            Trail = [Navigation.Results],
            Description = "Elke uitgave van de cijfers over social return, wat er per uitgave veranderde en waarom. Oude uitgaven blijven bereikbaar.",
        },
        ReleaseNotice.For(views.Read(null)!, clock),
        [.. archive.Releases.Select(release => new ReleaseLine(
            release, ResultPath.Of(release), DutchFormat.DayOf(release.ReleasedAt), Period.Of(release.Quarter).Label, changes.CountOf(release)))]);

    /// <param name="number">As the address has it.</param>
    /// <returns>Nothing when there is no such release.</returns>
    public ReleasePage? Find(string number, IQueryCollection query)
    {
        if (views.Read(number) is not { Frozen: not null, Release: { } release } view)
        {
            return null;
        }

        var changed = changes.Of(release);
        var page = Paging.Read(query, changed.Count, RowsShown);
        return new ReleasePage(
            Head(release, page),
            release,
            FrozenNotice.For(view, ResultPath.Overview),
            DutchFormat.DayOf(release.ReleasedAt),
            ResultsRoutes.OverviewOf(release.Number),
            changes.Before(release)?.Latest?.Number,
            changed.Count,
            changes.CountOf(release),
            [.. changed.Skip((page - 1) * RowsShown).Take(RowsShown).Select(ChangeRow.Of)],
            new Paging(page, Paging.PagesOf(changed.Count, RowsShown), number => number > 1 ? $"{ResultPath.Of(release)}?{Paging.Parameter}={number}" : ResultPath.Of(release)),
            [.. Indicators.All.Select(definition => new ReleaseIndicator(
                definition.Name, ResultsRoutes.IndicatorOf(definition.Code, null, null, release.Number), DownloadLink.For(definition.Code, null, release.Number)))]);
    }

    private static PageHead Head(Release release, int page) => new(
        $"Uitgave {release.Number}: cijfers tot en met het {Period.Of(release.Quarter).Label}{(page > 1 ? $", pagina {page}" : "")}",
        page > 1 ? $"{ResultPath.Of(release)}?{Paging.Parameter}={page}" : ResultPath.Of(release))
    {
        Section = Navigation.Results.Path,
        Trail = [Navigation.Results, List],
        Description = $"Uitgave {release.Number} van de cijfers over social return, met peildatum {DutchFormat.Day(release.AsOf)}: wat er veranderde, en alle cijfers zoals ze toen waren.",
    };
}
