namespace Showcase.Core.TenderParagraphs;

/// <summary>One or more filled paragraphs, ready to be taken along in any form.</summary>
/// <param name="Date">Day of copying; numbers in the text are those of that day.</param>
/// <param name="PolicySet">Title of the policy set that gave the values, or nothing.</param>
/// <param name="Address">Absolute address of this selection, without anything personal.</param>
public sealed record TenderDocument(string Title, DateOnly Date, string? PolicySet, string Address, IReadOnlyList<TenderSection> Sections);

/// <summary>One paragraph of a document.</summary>
/// <param name="Id">Segment of its address, such as <c>contractvoorwaarde-vijf-procent</c>.</param>
/// <param name="Number">Place in the library; 0 when it has none.</param>
/// <param name="Version">Semantic version of the text.</param>
/// <param name="Address">Absolute address of this version, which stays.</param>
/// <param name="Stamp">The line that goes with every copy: id, version, policy set, day, address.</param>
public sealed record TenderSection(string Id, int Number, string Title, string Version, DateOnly? VersionDate, string? PolicySet, string Address, string Stamp, ClauseText Text);
