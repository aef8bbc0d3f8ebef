namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What an editor saves.</summary>
/// <param name="ParentKey">Where a new document comes; ignored for one that exists.</param>
/// <param name="IsAutosave">True for what is kept while someone types: it makes no version of its own on top of their own typing.</param>
/// <param name="Revision">The revision the editor saw; nothing for a new document.</param>
internal sealed record DocumentDraft(Guid Key, string ContentType, Guid? ParentKey, string Name, DocumentValues Values, long? Revision, string? Author, string? Note = null, bool IsAutosave = false);
