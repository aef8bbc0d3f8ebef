using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>Reads what the page of an indicator shows.</summary>
public sealed class IndicatorQueries(IPublishedResults published, TimeProvider clock)
{
    public IndicatorPage Page(PublishedIndicator indicator, IndicatorDefinition definition, IndicatorChoice choice, IReadOnlyList<Crumb> trail)
    {
        var results = published.Snapshot();
        var area = choice.Area is null ? results.FindArea(ResultArea.AllCode) : results.FindArea(choice.Area);
        var chosen = results.Find(definition.Code, area?.Code ?? ResultArea.AllCode, choice.Period ?? Period.Latest);
        var problem = ProblemWith(choice, area, chosen, results.Latest);
        area ??= results.FindArea(ResultArea.AllCode);
        chosen ??= results.Find(definition.Code, area?.Code, Period.Latest);
        var series = results.Series(definition.Code, area?.Code);
        return new IndicatorPage(
            Head(indicator, definition, area, trail),
            indicator,
            definition,
            problem,
            ReleaseNotice.For(results.Latest, clock),
            Choices.Areas(results.Areas, area),
            Choices.Periods(results.Latest, chosen?.Period),
            area,
            chosen is null ? null : ResultFigure.Of(chosen),
            chosen is { Cell.HasValue: true },
            chosen is null ? null : YearComparison.Sentence(chosen, results),
            series.Count == 0 ? null : new SeriesChart(series),
            [.. series.Reverse().Select(result => Row(result, results))],
            [.. results.Series(definition.Code, area?.Code, years: true).Reverse().Select(result => Row(result, results))],
            chosen is null ? [] : [.. Comparisons.For(chosen, results)],
            ResultsRoutes.CsvOf(definition.Code, area is null or { Kind: AreaKind.All } ? null : area.Code));
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

    private PageHead Head(PublishedIndicator indicator, IndicatorDefinition definition, ResultArea? area, IReadOnlyList<Crumb> trail)
    {
        var path = area is null ? ResultPath.Of(definition) : ResultPath.Of(definition, area);
        return new PageHead(area is null or { Kind: AreaKind.All } ? indicator.Title : $"{indicator.Title}: {area.Name}", path)
        {
            Section = Navigation.Results.Path,
            Trail = trail,
            Description = area is null or { Kind: AreaKind.All } ? indicator.MetaDescription ?? definition.Definition : $"{definition.Definition} Cijfers van {area.Name}.",
            JsonLd = Dataset(indicator, definition, path),
        };
    }

    private JsonLd? Dataset(PublishedIndicator indicator, IndicatorDefinition definition, string path)
    {
        if (published.Latest is not { } release)
        {
            return null;
        }

        return JsonLd.Of(
            "Dataset",
            ("name", indicator.Title),
            ("description", $"{definition.Definition} Voorbeeldgegevens van fictieve regio’s."),
            ("url", path),
            ("inLanguage", "nl"),
            ("version", release.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("dateModified", release.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("temporalCoverage", $"{release.FirstQuarter.FirstDay:yyyy-MM-dd}/{release.Quarter.LastDay:yyyy-MM-dd}"),
            ("isAccessibleForFree", true),
            ("distribution", JsonLd.Node(
                "DataDownload", ("encodingFormat", "text/csv"), ("contentUrl", ResultsRoutes.CsvOf(definition.Code, null)))));
    }

    private static SeriesRow Row(PublishedResult result, IPublishedResults results)
    {
        var words = ResultText.For(result);
        var earlier = results.Find(result.Indicator.Code, result.Area.Code, result.Period.YearEarlier.ToString());
        return new SeriesRow(words.Period, words.Cell, words.Number is not null, earlier is null ? null : ResultText.For(earlier).Cell, result.Status == ReleaseStatus.Provisional);
    }
}
