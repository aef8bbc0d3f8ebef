using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.Finding;

/// <summary>Finds documents by words in their name and text, in drafts and in what is public, and says where they stand; the recycle bin not.</summary>
internal sealed class WordSearch(WordStore store, TreeQueries tree, ShowcaseDbContext database, SiteSchema schema)
{
    // Longer than what a few writes take to be read.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    /// <returns>Nothing while the texts are still being read.</returns>
    public async Task<SearchResponse?> FindAsync(SoughtWords sought, string? type, bool isMedia, Writer writer, Window window, CancellationToken cancellationToken)
    {
        if (await store.PresentAsync(Patience, cancellationToken) is not { } present)
        {
            return null;
        }

        var found = present
            .Where(document => document.State.IsMedia == isMedia && (string.IsNullOrEmpty(type) || document.State.ContentType == type))
            .Select(document => (document.State.Id, document.Name, Place: document.Find(sought)))
            .Where(document => document.Place != WordPlace.Nowhere)
            .OrderBy(document => document.Place).ThenBy(document => document.Name, StringComparer.Ordinal).ThenBy(document => document.Id)
            .ToList();
        var page = found.Skip(window.Skip).Take(window.Take).ToList();
        var ids = page.ConvertAll(document => document.Id);
        var rows = await tree.Rows().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        var shown = page.Where(document => rows.ContainsKey(document.Id)).Select(document => (Row: rows[document.Id], document.Place)).ToList();
        var items = await tree.ItemsAsync(shown.ConvertAll(document => document.Row), writer, cancellationToken);
        var passages = await PassagesAsync(shown, sought, cancellationToken);
        return new(found.Count, [.. items.Select(item => item with { Passage = passages.GetValueOrDefault(item.Key) })]);
    }

    private async Task<Dictionary<Guid, FoundPassage?>> PassagesAsync(IEnumerable<(TreeRow Row, WordPlace Place)> shown, SoughtWords sought, CancellationToken cancellationToken)
    {
        var versions = shown.Where(document => document.Place != WordPlace.Name)
            .Select(document => (document.Row, IsPublished: document.Place == WordPlace.Published))
            .Select(document => (document.Row, document.IsPublished, Version: document.IsPublished ? document.Row.PublishedVersionId : document.Row.DraftVersionId)).ToList();
        var ids = versions.Select(version => version.Version).OfType<int>().ToList();
        var values = ids.Count == 0 ? []
            : await database.Set<VersionRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => DocumentValues.ReadOrEmpty(row.Values), cancellationToken);
        return versions.ToDictionary(version => version.Row.Key, version => version.Version is { } id && values.TryGetValue(id, out var said)
            ? Passages.Of(PageText.Of(schema, version.Row.ContentType, said), sought, version.IsPublished)
            : null);
    }
}
