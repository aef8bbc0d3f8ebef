using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Evicts what a change touches: the document, lists of its type, pages that point to it, pages below it (their trail names it), its former paths.</summary>
internal sealed class OutputCacheHandler(AnswerStore store, IPublishedSite site) : IContentPublishedHandler
{
    public string Name => "output-cache";

    public int Order => 10;

    public Task HandleAsync(ContentChange change, CancellationToken cancellationToken)
    {
        if (change.Kind == ContentChangeKind.Imported) store.Clear();
        else store.Evict(TagsOf(change));
        return Task.CompletedTask;
    }

    private HashSet<string> TagsOf(ContentChange change)
    {
        HashSet<string> tags = [CacheTag.Content(change.Key), CacheTag.Type(change.ContentType), CacheTag.Everything];
        tags.UnionWith(change.FormerPaths.Select(AnswerStore.PathTag));
        foreach (var referrer in site.ReferrersOf(change.Key)) tags.Add(CacheTag.Content(referrer.Key));
        if (site.Find<IPublishedContent>(change.Key) is { } document)
        {
            if (site.PathOf(document) is { } path) tags.Add(AnswerStore.PathTag(path));
            AddBelow(document, tags);
        }

        return tags;
    }

    private void AddBelow(IPublishedContent document, HashSet<string> tags)
    {
        foreach (var child in site.ChildrenOf(document))
        {
            if (tags.Add(CacheTag.Content(child.Key))) AddBelow(child, tags);
        }
    }
}
