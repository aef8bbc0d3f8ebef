using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>Reads what the overview of results shows.</summary>
public sealed class OverviewQueries(IPublishedSite site, TimeProvider clock)
{
    private static readonly (AreaKind Kind, string Title)[] Kinds =
        [(AreaKind.Region, "Regio’s"), (AreaKind.PolicySet, "Convenanten en beleid"), (AreaKind.Organisation, "Organisaties")];

    /// <param name="overview">What the editors tell; nothing on a page that names its release.</param>
    public OverviewPage Page(ResultOverview? overview, ReleaseView view)
    {
        var results = view.Results;
        var areas = results.Areas.Where(area => area.Kind is AreaKind.All or AreaKind.Region).ToList();
        var shown = site.All<PublishedIndicator>().GroupBy(indicator => indicator.Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var groups = from found in IndicatorGroups.InOrder
                     let rows = IndicatorGroups.In(found.Kinds).Where(definition => view.Frozen is not null || shown.ContainsKey(definition.Code))
                         .Select(definition => Row(definition, view.Frozen is null ? shown[definition.Code].Title : definition.Name, view, areas)).ToList()
                     where rows.Count > 0
                     select new IndicatorGroup(found.Id, found.Title, rows);
        return new OverviewPage(
            Head(overview, view),
            view.Frozen is { } number ? $"Alle resultaten in uitgave {number}" : overview!.Heading,
            overview?.Intro,
            FrozenNotice.For(view, ResultPath.Overview),
            ReleaseNotice.For(view, clock),
            view.Release is { } release ? Period.Of(release.Quarter).Label : "",
            [.. groups],
            [.. AreaGroups(view)]);
    }

    private static PageHead Head(ResultOverview? overview, ReleaseView view) => view.Frozen is { } number
        ? new PageHead($"Alle resultaten in uitgave {number}", $"{ResultPath.Releases}/{number}")
        {
            Section = Navigation.Results.Path,
            Trail = [Navigation.Results, new Crumb("Uitgaven", ResultPath.Releases), new Crumb($"Uitgave {number}", $"{ResultPath.Releases}/{number}")],
            IsHidden = true,
        }
        : new PageHead(overview!.Heading, ResultPath.Overview)
        {
            Section = Navigation.Results.Path,
            Description = overview.MetaDescription ?? "Wat social return oplevert: per kwartaal, per regio en per organisatie, met definitie en peildatum.",
        };

    private static IEnumerable<AreaGroup> AreaGroups(ReleaseView view) =>
        from kind in Kinds
        let areas = view.Results.Areas.Where(area => area.Kind == kind.Kind).Select(area => new Crumb(area.Name, ResultsRoutes.AreaOf(area, view.Frozen))).ToList()
        where areas.Count > 0
        select new AreaGroup(kind.Title, areas);

    private static IndicatorRow Row(IndicatorDefinition definition, string title, ReleaseView view, List<ResultArea> areas) => new(
        title,
        ResultsRoutes.IndicatorOf(definition.Code, null, null, view.Frozen),
        definition.Definition,
        definition.HasEuroNote ? ResultText.EuroNote : null,
        [.. areas.Select(area => Figure(definition, area, view))]);

    private static AreaFigure Figure(IndicatorDefinition definition, ResultArea area, ReleaseView view)
    {
        var path = ResultsRoutes.IndicatorOf(definition.Code, area.Kind == AreaKind.All ? null : area.Code, null, view.Frozen);
        if (view.Results.Find(definition.Code, area.Code, Period.Latest) is not { } found)
        {
            return new AreaFigure(area.Name, path, "geen cijfer", false, "");
        }

        var words = ResultText.For(found);
        return new AreaFigure(area.Name, path, words.Cell, words.Number is not null, words.Title);
    }
}
