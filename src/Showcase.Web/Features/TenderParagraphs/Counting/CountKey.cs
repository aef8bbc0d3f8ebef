namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Everything that is known of what is counted. Who it was is not among it, and no time of day.</summary>
/// <param name="Day">Calendar day in the Netherlands.</param>
/// <param name="Paragraph">Key of the document.</param>
/// <param name="Version">As the paragraph itself writes it.</param>
/// <param name="Kind">One of <see cref="CountKinds"/>.</param>
internal readonly record struct CountKey(DateOnly Day, Guid Paragraph, string Version, string Kind);
