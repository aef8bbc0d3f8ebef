using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>Reads what the overview of results shows.</summary>
public sealed class OverviewQueries(IPublishedSite site, IPublishedResults published, TimeProvider clock)
{
    private static readonly (string Id, string Title, UnitKind[] Kinds)[] Groups =
    [
        ("mensen", "Mensen", [UnitKind.People, UnitKind.Hours]),
        ("euro", "Euro’s", [UnitKind.Euro]),
        ("opdrachten", "Opdrachten", [UnitKind.Count]),
    ];

    public OverviewPage Page(ResultOverview overview)
    {
        var results = published.Snapshot();
        var areas = results.Areas.Where(area => area.Kind is AreaKind.All or AreaKind.Region).ToList();
        var head = new PageHead(overview.Heading, ResultPath.Overview)
        {
            Section = Navigation.Results.Path,
            Description = overview.MetaDescription ?? "Wat social return oplevert: per kwartaal, per regio en per organisatie, met definitie en peildatum.",
        };
        var period = results.Latest is { } release ? Period.Of(release.Quarter).Label : "";
        return new OverviewPage(head, overview, ReleaseNotice.For(results.Latest, clock), period, areas, [.. Rows(results, areas)]);
    }

    private IEnumerable<IndicatorGroup> Rows(IPublishedResults results, List<ResultArea> areas)
    {
        var shown = site.All<PublishedIndicator>().ToLookup(indicator => indicator.Code, StringComparer.Ordinal);
        foreach (var (id, title, kinds) in Groups)
        {
            var rows = Indicators.All.Where(definition => kinds.Contains(GroupOf(definition)) && shown.Contains(definition.Code))
                .Select(definition => Row(definition, shown[definition.Code].First(), results, areas)).ToList();
            if (rows.Count > 0)
            {
                yield return new IndicatorGroup(id, title, rows);
            }
        }
    }

    // A percentage stands with what it is a percentage of.
    private static UnitKind GroupOf(IndicatorDefinition definition) =>
        definition.Kind != UnitKind.Percent ? definition.Kind : definition.IsBlockValued ? UnitKind.Euro : UnitKind.People;

    private static IndicatorRow Row(IndicatorDefinition definition, PublishedIndicator indicator, IPublishedResults results, List<ResultArea> areas) => new(
        indicator.Title,
        ResultPath.Of(definition),
        definition.Definition,
        definition is { IsBlockValued: true, Kind: UnitKind.Euro } ? ResultText.EuroNote : null,
        [.. areas.Select(area => Figure(definition, area, results))]);

    private static AreaFigure Figure(IndicatorDefinition definition, ResultArea area, IPublishedResults results)
    {
        var path = ResultPath.Of(definition, area);
        if (results.Find(definition.Code, area.Code, Period.Latest) is not { } found)
        {
            return new AreaFigure(area.Name, path, "geen cijfer", false, "");
        }

        var words = ResultText.For(found);
        return new AreaFigure(area.Name, path, words.Cell, words.Number is not null, words.Title);
    }
}
