using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>One indicator for one area: newest figure, series, comparison, parts, definition.</summary>
/// <param name="Definition">The declared object that the numbers were computed by.</param>
/// <param name="Problem">Dutch sentence when the address asked for an area or period that is not there; the page then shows the default.</param>
/// <param name="Release">Nothing before the first release; then there are no figures either.</param>
/// <param name="Newest">The chosen period for the chosen area.</param>
/// <param name="IsExact">True when it is a figure of its own; false for "minder dan" and for words.</param>
/// <param name="Change">How it stands to a year earlier, in one Dutch sentence.</param>
public sealed record IndicatorPage(
    PageHead Head,
    PublishedIndicator Indicator,
    IndicatorDefinition Definition,
    string? Problem,
    ReleaseNotice? Release,
    IReadOnlyList<ChoiceGroup> Areas,
    IReadOnlyList<ChoiceGroup> Periods,
    ResultArea? Area,
    ResultFigure? Newest,
    bool IsExact,
    string? Change,
    SeriesChart? Chart,
    IReadOnlyList<SeriesRow> Series,
    IReadOnlyList<SeriesRow> Years,
    IReadOnlyList<ComparisonTable> Comparisons,
    string CsvPath) : IShowcasePage
{
    /// <summary>True when the amounts come out of a block set.</summary>
    public bool HasBlockEuros => Definition is { IsBlockValued: true, Kind: UnitKind.Euro };
}

/// <summary>Options of a select with a common label.</summary>
public sealed record ChoiceGroup(string? Label, IReadOnlyList<Choice> Choices);

/// <summary>One option.</summary>
public sealed record Choice(string Value, string Label, bool IsChosen);

/// <summary>One line of the series.</summary>
/// <param name="YearEarlier">Figure of a year earlier, or nothing when the release does not reach that far.</param>
public sealed record SeriesRow(string Period, string Figure, bool IsNumber, string? YearEarlier, bool IsProvisional);

/// <summary>Areas or parts side by side, for one period.</summary>
/// <param name="Id">Identifier of its heading.</param>
/// <param name="FirstColumn">What the rows are.</param>
/// <param name="Note">What to know when reading it, or nothing.</param>
public sealed record ComparisonTable(string Id, string Title, string FirstColumn, string ValueColumn, IReadOnlyList<ComparisonRow> Rows, string? Note);

/// <summary>One area or part.</summary>
/// <param name="Path">Where it is shown by itself, or nothing.</param>
/// <param name="Share">Length of its bar, 0 to 100; nothing when there is no figure.</param>
public sealed record ComparisonRow(string Label, string? Path, string Figure, bool IsNumber, int? Share);
