using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;
using Showcase.Web.Features.Shared;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Results;

/// <summary>Reads what the page of an area shows.</summary>
public sealed class AreaQueries(IPublishedSite site, ReleaseChanges changes, TimeProvider clock)
{
    public AreaPage Page(ResultArea area, ReleaseView view)
    {
        var release = view.Release!;
        var years = release.FullYears.ToList();
        var year = years.Count > 0 ? years[^1] : (Period?)null;
        return new AreaPage(
            Head(area, view),
            area,
            KindOf(area),
            FrozenNotice.For(view, ResultPath.Of(area)),
            ReleaseNotice.For(view, clock)!,
            Period.Of(release.Quarter).Label,
            year?.Label,
            [.. IndicatorGroups.InOrder.Select(group => new AreaIndicatorGroup(group.Id, group.Title, [.. IndicatorGroups.In(group.Kinds).Select(definition => Indicator(definition, area, year, view)).OfType<AreaIndicator>()]))],
            view.Frozen is null ? AboutOf(area) : null,
            area.Kind == AreaKind.All ? "Regio’s" : "Organisaties",
            [.. view.Results.PartsOf(area.Code).Select(part => new Crumb(part.Name, ResultsRoutes.AreaOf(part, view.Frozen)))],
            area.Kind == AreaKind.Organisation ? ContractsOf(area, view.Results) : []);
    }

    private static List<ContractLine> ContractsOf(ResultArea area, IPublishedResults results) =>
    [
        .. results.Contracts.Where(contract => Is(contract.Organisation, area)).OrderByDescending(contract => contract.Obligation.Value).ThenBy(contract => contract.Name, StringComparer.Ordinal)
            .Select(contract => new ContractLine(
                contract.Name,
                contract.Contractor,
                contract.End is { } end ? $"{DutchFormat.Day(contract.Start)} tot en met {DutchFormat.Day(end)}" : $"sinds {DutchFormat.Day(contract.Start)}",
                Euros(contract.Obligation),
                Euros(contract.Realised))),
    ];

    private static string Euros(ResultCell cell) => cell.HasValue ? $"€\u00a0{DutchFormat.Number(cell.Value)}" : "niet op te tellen: twee sets bouwblokken";

    private static PageHead Head(ResultArea area, ReleaseView view)
    {
        var title = $"Resultaten van {area.Name}";
        return view.Frozen is { } number
            ? new PageHead($"{title}, uitgave {number}", ResultPath.Of(area))
            {
                Section = Navigation.Results.Path,
                Trail = [Navigation.Results, new Crumb("Uitgaven", ResultPath.Releases), new Crumb($"Uitgave {number}", $"{ResultPath.Releases}/{number}")],
                IsHidden = true,
            }
            : new PageHead(title, ResultPath.Of(area))
            {
                Section = Navigation.Results.Path,
                Trail = [Navigation.Results],
                Description = $"Wat social return oplevert in {area.Name}: alle cijfers tot en met het {Period.Of(view.Release!.Quarter).Label}, naast een jaar eerder.",
            };
    }

    private AreaIndicator? Indicator(IndicatorDefinition definition, ResultArea area, Period? year, ReleaseView view)
    {
        if (view.Results.Find(definition.Code, area.Code, Period.Latest) is not { } found)
        {
            return null;
        }

        var ofYear = year is { } full ? view.Results.Find(definition.Code, area.Code, full.ToString()) : null;
        var words = ofYear is null ? null : ResultText.For(ofYear);
        return new AreaIndicator(
            definition.Name,
            ResultsRoutes.IndicatorOf(definition.Code, area.Kind == AreaKind.All ? null : area.Code, null, view.Frozen),
            ResultFigure.Of(found, changes),
            found.Cell.HasValue,
            YearComparison.Sentence(found, view.Results),
            words is null ? null : words.Text ?? words.Missing,
            SeriesChart.Small(view.Results.Series(definition.Code, area.Code)));
    }

    private static string KindOf(ResultArea area) => area.Kind switch
    {
        AreaKind.Region => "Regio",
        AreaKind.Organisation => "Organisatie",
        AreaKind.PolicySet => "Convenant of beleid",
        _ => "Alles samen",
    };

    private Crumb? AboutOf(ResultArea area)
    {
        IPublishedContent? document = area.Kind switch
        {
            AreaKind.Region => site.All<Region>().FirstOrDefault(region => Is(region.Code, area)),
            AreaKind.Organisation => site.All<Organisation>().FirstOrDefault(organisation => Is(organisation.Code, area)),
            AreaKind.PolicySet => site.All<PolicySet>().FirstOrDefault(policy => Is(policy.UrlSegment, area)),
            _ => null,
        };
        return document is not null && site.PathOf(document) is { } path ? new Crumb($"Over {area.Name}", path) : null;
    }

    private static bool Is(string? code, ResultArea area) => string.Equals(code, area.Code, StringComparison.OrdinalIgnoreCase);
}
