using Showcase.Core.Results;

namespace Showcase.Web.Features.Reports;

/// <summary>One management report, in the words and numbers that page, text document and workbook all show.</summary>
/// <param name="AreaPath">Page of the region, organisation or policy set, when the site has one.</param>
/// <param name="IsFrozen">True at an address whose figures never change.</param>
/// <param name="Path">Where this report stands.</param>
/// <param name="FrozenPath">Where the same figures stand for good.</param>
/// <param name="Summary">What happened, in one paragraph made from the figures.</param>
/// <param name="Expectation">When the next figures come, or how late they are.</param>
/// <param name="IsFictional">True when the report is about a made-up area.</param>
public sealed record Report(
    ResultArea Area,
    string? AreaPath,
    Period Period,
    Release Release,
    bool IsFrozen,
    string Path,
    string FrozenPath,
    string Summary,
    string Expectation,
    IReadOnlyList<ReportFigure> Figures,
    ReportSeries? Series,
    IReadOnlyList<ReportTable> Tables,
    IReadOnlyList<ReportChange> Corrections,
    IReadOnlyList<ReportStory> Stories,
    bool IsFictional)
{
    public string Title => $"Social return: {Area.Name}, {Period.Label}";

    public string Kind => Area.Kind switch
    {
        AreaKind.Region => "Arbeidsmarktregio",
        AreaKind.Organisation => "Organisatie",
        _ => "Beleid",
    };

    /// <summary><c>Voorlopig</c> or <c>Definitief</c>.</summary>
    public string Status => Release.StatusOf(Period) == ReleaseStatus.Definite ? "Definitief" : "Voorlopig";

    /// <summary>True when at least one key figure may be shown, if only as "minder dan".</summary>
    public bool HasFigures => Figures.Any(figure => figure.Now.IsNumber);

    /// <summary>The indicators that the report names, each with its definition.</summary>
    public IEnumerable<IndicatorDefinition> Definitions => Figures.Select(figure => figure.Indicator);
}

/// <summary>A figure as every form writes it.</summary>
/// <param name="Text">The figure, "minder dan", or a word why there is none.</param>
/// <param name="Result">Nothing when the release does not know the period.</param>
public sealed record ReportValue(string Text, PublishedResult? Result)
{
    /// <summary>True when a number or "minder dan" stands there.</summary>
    public bool IsNumber => Result?.Cell.Status is CellStatus.Published or CellStatus.FewerThan;

    public static ReportValue Of(PublishedResult? result) => new(result is null ? "geen cijfer" : ResultText.For(result).Cell, result);
}

/// <summary>One key figure beside that of a year before.</summary>
/// <param name="Path">Where it is defined.</param>
/// <param name="ChangeText">What the two figures carry, in a few words.</param>
/// <param name="Note">What to know when reading it, or nothing.</param>
public sealed record ReportFigure(IndicatorDefinition Indicator, string Path, ReportValue Now, ReportValue Before, YearChange Change, string ChangeText, string? Note);

/// <summary>Parts side by side, this quarter and a year before.</summary>
/// <param name="Id">Identifier of its heading.</param>
public sealed record ReportTable(string Id, string Title, string FirstColumn, IReadOnlyList<ReportRow> Rows, string? Note);

/// <param name="Path">Report of the part itself, or nothing.</param>
public sealed record ReportRow(string Label, string? Path, ReportValue Now, ReportValue Before);

/// <summary>One figure that a later release told differently, or a release of which only the note tells.</summary>
public sealed record ReportChange(string Release, string? Note, string What, string Former, string Now);

/// <summary>A story of the quarter.</summary>
public sealed record ReportStory(string Title, string Path, string Summary, string Source, DateOnly Day);
