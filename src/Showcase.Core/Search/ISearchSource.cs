namespace Showcase.Core.Search;

/// <summary>A slice's contribution to search over everything.</summary>
public interface ISearchSource
{
    /// <summary>Everything the slice wants found at this moment.</summary>
    IEnumerable<SearchDocument> All();

    /// <summary>What the slice wants found for one document; nothing when it is not (or no longer) published or not the slice's.</summary>
    SearchDocument? Find(Guid key);
}

/// <summary>One thing that can be found.</summary>
/// <param name="Key">Key of the document.</param>
/// <param name="Kind">Dutch noun for the reader: <c>verhaal</c>, <c>video</c>, <c>paragraaf</c>, <c>resultaat</c>, <c>organisatie</c>, <c>regio</c>, <c>agenda</c>, <c>pagina</c>.</param>
/// <param name="Path">Public path.</param>
/// <param name="Title">Title, weighs most.</param>
/// <param name="Summary">Shown under the title.</param>
/// <param name="Text">Plain text of the rest.</param>
/// <param name="Keywords">Names and labels: sector, organisation, region.</param>
/// <param name="Date">Day of the story or event, when it has one.</param>
public sealed record SearchDocument(Guid Key, string Kind, string Path, string Title, string Summary, string Text, IReadOnlyList<string> Keywords, DateOnly? Date);
