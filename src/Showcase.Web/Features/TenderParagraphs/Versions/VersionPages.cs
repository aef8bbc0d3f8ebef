using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Versions.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>One version of a paragraph, as it was.</summary>
/// <param name="ParagraphPath">Where the current text stands with everything that belongs to it.</param>
/// <param name="DifferencePath">What changed since; nothing for the current version, or when one of the texts was not kept.</param>
/// <param name="PlainPath">Its text without markup; nothing when it was not kept.</param>
/// <param name="Stamp">Goes with every copy.</param>
/// <param name="Others">All versions, newest first.</param>
public sealed record VersionPage(
    PageHead Head,
    string Title,
    string ParagraphPath,
    PublicVersion Version,
    PublicVersion Current,
    string? DifferencePath,
    string? PlainPath,
    string Stamp,
    IReadOnlyList<VersionLink> Others) : IShowcasePage
{
    public RichText Clause => Version.Clause;
}

/// <summary>A version in a list.</summary>
/// <param name="Path">Its address.</param>
/// <param name="ChangePath">What changed since the version before it; nothing for the first one, or when a text was not kept.</param>
public sealed record VersionLink(VersionNumber Number, DateOnly? Date, string Note, bool IsCurrent, string Path, string? ChangePath);

/// <summary>Where a paragraph leads from its list of versions.</summary>
/// <param name="Path">Address of the paragraph.</param>
public sealed record VersionLinks(string Path, bool HasOlder, bool HasBase);

/// <summary>There is no such version: what there is.</summary>
public sealed record MissingVersionPage(PageHead Head, string Title, string ParagraphPath, IReadOnlyList<VersionLink> Versions) : IShowcasePage;

/// <summary>What changed between two texts.</summary>
/// <param name="Intro">Which two texts these are.</param>
/// <param name="Summary">How many lids changed, in a sentence; nothing when there is nothing to compare.</param>
/// <param name="Rows">The lids in order; those that are the same taken together.</param>
/// <param name="Notes">Notes of the versions between, newest first.</param>
/// <param name="Choices">Versions to choose from; empty when there is nothing to choose.</param>
public sealed record DifferencePage(
    PageHead Head,
    string Title,
    string ParagraphPath,
    string Intro,
    string? Summary,
    IReadOnlyList<DifferenceRow> Rows,
    IReadOnlyList<PublicVersion> Notes,
    IReadOnlyList<PublicVersion> Choices,
    VersionNumber? From,
    VersionNumber? To,
    string? BasePath) : IShowcasePage;

/// <summary>A lid that changed, or some in a row that did not.</summary>
/// <param name="Label">What it is: <c>Lid 4</c>, <c>Lid 2 tot en met 5 zijn niet veranderd</c>.</param>
/// <param name="Change">The change; nothing for lids that are the same.</param>
/// <param name="Same">Lids that are the same.</param>
public sealed record DifferenceRow(string Label, LidChange? Change, IReadOnlyList<LidChange> Same);
