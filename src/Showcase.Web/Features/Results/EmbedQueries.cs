using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>Reads what an embed shows.</summary>
public sealed class EmbedQueries(ReleaseChanges changes, SiteLinks links, TimeProvider clock)
{
    /// <returns>Nothing when indicator, area or period are not in the release.</returns>
    public EmbedPage? Find(string indicator, IndicatorChoice choice, EmbedKind kind, ReleaseView view)
    {
        if (view.Release is not { } release
            || view.Results.Find(indicator, choice.Area ?? ResultArea.AllCode, choice.Period ?? Period.Latest) is not { } found)
        {
            return null;
        }

        var area = found.Area.Kind == AreaKind.All ? null : found.Area.Code;
        var isMoving = choice.Period is null or Period.Latest;
        var notice = ReleaseNotice.For(view, clock)!;
        var series = kind == EmbedKind.Chart ? view.Results.Series(indicator, found.Area.Code, found.Period.IsYear) : [];
        return new EmbedPage(
            ResultFigure.Of(found, changes),
            $"{found.Indicator.Name}, {found.Area.Name}",
            found.Cell.HasValue,
            links.Of(ResultsRoutes.IndicatorOf(indicator, area, isMoving ? null : found.Period.ToString(), view.Frozen)),
            notice.Freshness,
            notice.Expectation,
            release.Number,
            series.Any(result => result.Cell.Status != CellStatus.MixedBlockSets) ? new SeriesChart(series) : null,
            SeriesRow.Of(series, view.Results));
    }
}
