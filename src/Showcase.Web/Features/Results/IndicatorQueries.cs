using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>Reads what the page of an indicator shows.</summary>
public sealed class IndicatorQueries(ReleaseChanges changes, SiteLinks links, TimeProvider clock)
{
    /// <param name="indicator">What the editors tell; nothing on a page that names its release.</param>
    public IndicatorPage Page(PublishedIndicator? indicator, IndicatorDefinition definition, ReleaseView view, IndicatorChoice choice, IReadOnlyList<Crumb> trail)
    {
        var results = view.Results;
        var area = choice.Area is null ? results.FindArea(ResultArea.AllCode) : results.FindArea(choice.Area);
        var chosen = results.Find(definition.Code, area?.Code ?? ResultArea.AllCode, choice.Period ?? Period.Latest);
        var problem = ProblemWith(choice, area, chosen, view.Release);
        area ??= results.FindArea(ResultArea.AllCode);
        chosen ??= results.Find(definition.Code, area?.Code, Period.Latest);
        var series = results.Series(definition.Code, area?.Code);
        // Of block sets that cannot be added up there is nothing to draw: the areas below each have one.
        var isOfOne = series.Any(result => result.Cell.Status != CellStatus.MixedBlockSets);
        var areaCode = area is null or { Kind: AreaKind.All } ? null : area.Code;
        var period = choice.Period is null ? null : chosen?.Period.ToString();
        return new IndicatorPage(
            IndicatorHead.For(indicator, definition, area, view, trail),
            definition,
            indicator?.Definition,
            problem,
            FrozenNotice.For(view, ResultsRoutes.IndicatorOf(definition.Code, areaCode, period, null)),
            ReleaseNotice.For(view, clock),
            view.Frozen,
            Choices.Areas(results.Areas, area),
            Choices.Periods(view.Release, chosen?.Period),
            area,
            chosen is null ? null : ResultFigure.Of(chosen, changes),
            chosen is { Cell.HasValue: true },
            chosen is null ? null : YearComparison.Sentence(chosen, results),
            isOfOne ? new SeriesChart(series) : null,
            SeriesRow.Of(series, results),
            SeriesRow.Of(results.Series(definition.Code, area?.Code, years: true), results),
            chosen is null ? [] : [.. Comparisons.For(chosen, view)],
            DownloadLink.For(definition.Code, areaCode, view.Frozen),
            chosen is null ? [] : [.. EmbedSnippets.For(chosen, choice.Period is not null, view.Frozen, links)],
            area is null || view.Release is null ? [] : [.. changes.LogOf(definition, area, view.Release.Number).Select(one => ChangeEntry.Of(one.Release, one.Changes))],
            areaCode is null ? null : ResultsRoutes.AreaOf(area!, view.Frozen));
    }

    private static string? ProblemWith(IndicatorChoice choice, ResultArea? area, PublishedResult? chosen, Release? release)
    {
        if (release is null)
        {
            return null;
        }

        if (area is null)
        {
            return "Dit gebied kennen we niet. Hieronder staan de cijfers van alle regio’s samen.";
        }

        return chosen is null && choice.Period is not null ? "Over deze periode zijn er geen cijfers. Hieronder staat het nieuwste kwartaal." : null;
    }
}
