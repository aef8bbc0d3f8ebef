using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>One indicator for one area: newest figure, series, comparison, parts, definition, changes.</summary>
/// <param name="Definition">The declared object that the numbers were computed by.</param>
/// <param name="Explanation">The editors' own words on what is counted; nothing on a page that names its release, where only what is fixed stands.</param>
/// <param name="Problem">Dutch sentence when the address asked for an area or period that is not there; the page then shows the default.</param>
/// <param name="Frozen">What stands above figures whose address names their release, or nothing.</param>
/// <param name="Release">Nothing before the first release; then there are no figures either.</param>
/// <param name="ReleaseNumber">For the form: number that the address names, or nothing.</param>
/// <param name="Newest">The chosen period for the chosen area.</param>
/// <param name="IsExact">True when it is a figure of its own; false for "minder dan" and for words.</param>
/// <param name="Change">How it stands to a year earlier, in one Dutch sentence.</param>
/// <param name="Log">Which releases changed figures of this area.</param>
/// <param name="AreaPath">The page with all figures of the area.</param>
public sealed record IndicatorPage(
    PageHead Head,
    IndicatorDefinition Definition,
    RichText? Explanation,
    string? Problem,
    FrozenNotice? Frozen,
    ReleaseNotice? Release,
    int? ReleaseNumber,
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
    IReadOnlyList<DownloadLink> Downloads,
    IReadOnlyList<EmbedSnippet> Snippets,
    IReadOnlyList<ChangeEntry> Log,
    string? AreaPath) : IShowcasePage;

/// <summary>Options of a select with a common label.</summary>
public sealed record ChoiceGroup(string? Label, IReadOnlyList<Choice> Choices);

/// <summary>One option.</summary>
public sealed record Choice(string Value, string Label, bool IsChosen);

/// <summary>One line of the series.</summary>
/// <param name="YearEarlier">Figure of a year earlier, or nothing when the release does not reach that far.</param>
public sealed record SeriesRow(string Period, string Figure, bool IsNumber, string? YearEarlier, bool IsProvisional)
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<SeriesRow> Of(IEnumerable<PublishedResult> series, IPublishedResults results) => [.. series.Reverse().Select(result =>
    {
        var words = ResultText.For(result);
        var earlier = results.Find(result.Indicator.Code, result.Area.Code, result.Period.YearEarlier.ToString());
        return new SeriesRow(words.Period, words.Cell, words.Number is not null, earlier is null ? null : ResultText.For(earlier).Cell, result.Status == ReleaseStatus.Provisional);
    })];
}

/// <summary>Areas or parts side by side, for one period.</summary>
/// <param name="Id">Identifier of its heading.</param>
/// <param name="FirstColumn">What the rows are.</param>
/// <param name="Note">What to know when reading it, or nothing.</param>
public sealed record ComparisonTable(string Id, string Title, string FirstColumn, string ValueColumn, IReadOnlyList<ComparisonRow> Rows, string? Note);

/// <summary>One area or part.</summary>
/// <param name="Path">Where it is shown by itself, or nothing.</param>
/// <param name="Share">Length of its bar, 0 to 100; nothing when there is no figure.</param>
public sealed record ComparisonRow(string Label, string? Path, string Figure, bool IsNumber, int? Share);

/// <summary>What to paste on another site.</summary>
/// <param name="Id">Identifier of the element that holds the code.</param>
public sealed record EmbedSnippet(string Id, string Label, string Code);
