namespace Showcase.Web.Features.Shared;

/// <summary>The filters above a list.</summary>
/// <param name="Path">Where the form goes; without a query it shows everything.</param>
/// <param name="Chips">What was chosen, each with the address that takes it away.</param>
public sealed record FacetBar(string Path, IReadOnlyList<FacetGroup> Groups, IReadOnlyList<FacetChip> Chips);

public sealed record FacetGroup(string Name, string Label, IReadOnlyList<FacetOption> Options)
{
    public int Chosen => Options.Count(option => option.IsChosen);
}

/// <param name="Slug">Value in the address.</param>
/// <param name="Count">How many items choosing it would show, the other facets as they are.</param>
public sealed record FacetOption(string Slug, string Label, int Count, bool IsChosen);

public sealed record FacetChip(string Label, string PathWithout);
