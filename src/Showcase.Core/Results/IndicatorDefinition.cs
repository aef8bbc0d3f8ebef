namespace Showcase.Core.Results;

/// <summary>What an indicator means: the declared object that computation, pages, exports and the API all read.</summary>
/// <param name="Code">Stable code, also the last part of its address: <c>sociale-inkoop</c>.</param>
/// <param name="Name">Dutch name with a capital.</param>
/// <param name="UnitSingular">Dutch noun for one: <c>plaatsing</c>.</param>
/// <param name="UnitPlural">Dutch noun for more: <c>plaatsingen</c>.</param>
/// <param name="Kind">Decides the format and the disclosure rules.</param>
/// <param name="DefinitionVersion">Version of definition and formula; another formula is another version.</param>
/// <param name="Definition">One Dutch sentence for the reader; the editors' own text on the page comes from the content.</param>
/// <param name="Formula">How it is computed, in Dutch, in terms of the monitoring record.</param>
/// <param name="SourceFields">Fields of the monitoring record that go into it, as <c>opdrachten.start</c>.</param>
/// <param name="Breakdowns">The dimensions, besides the total, in which it is released.</param>
public sealed record IndicatorDefinition(
    string Code,
    string Name,
    string UnitSingular,
    string UnitPlural,
    UnitKind Kind,
    string DefinitionVersion,
    string Definition,
    string Formula,
    IReadOnlyList<string> SourceFields,
    IReadOnlyList<string> Breakdowns)
{
    /// <summary>True for euros out of a block set: never a wage, never a saving on benefits, never added over block sets.</summary>
    public bool IsBlockValued { get; init; }

    /// <summary>True when every amount is shown with <see cref="ResultText.EuroNote"/>.</summary>
    public bool HasEuroNote => IsBlockValued && Kind == UnitKind.Euro;

    /// <summary>True when the same one counts once in whatever whole: parts may add up to more than their whole.</summary>
    public bool CountsOnce { get; init; }

    /// <summary>True when it counts in every quarter in which it runs and once in their year; areas and parts of one period do add up.</summary>
    public bool CountsOncePerPeriod { get; init; }

    /// <summary>The kinds of effort it counts; empty when it counts all, or contracts.</summary>
    public IReadOnlyList<EffortKind> Efforts { get; init; } = [];

    /// <summary>True when the release holds cells of this indicator for a part; the undivided total is always one.</summary>
    public bool HasPart(CubeMember part) =>
        part.Dimension == Dimension.Total
        || (Breakdowns.Contains(part.Dimension) && (part.Dimension != Dimension.Effort || Efforts.Count == 0 || Efforts.Any(kind => kind.Label() == part.Value)));
}
