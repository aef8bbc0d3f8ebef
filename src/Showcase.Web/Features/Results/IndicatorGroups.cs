using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>The order in which pages show the indicators.</summary>
internal static class IndicatorGroups
{
    public static readonly IReadOnlyList<(string Id, string Title, UnitKind[] Kinds)> InOrder =
    [
        ("mensen", "Mensen", [UnitKind.People, UnitKind.Hours]),
        ("euro", "Euro’s", [UnitKind.Euro]),
        ("opdrachten", "Opdrachten", [UnitKind.Count]),
    ];

    public static IEnumerable<IndicatorDefinition> In(UnitKind[] kinds) => Indicators.All.Where(definition => kinds.Contains(GroupOf(definition)));

    // A percentage stands with what it is a percentage of.
    private static UnitKind GroupOf(IndicatorDefinition definition) =>
        definition.Kind != UnitKind.Percent ? definition.Kind : definition.IsBlockValued ? UnitKind.Euro : UnitKind.People;
}
