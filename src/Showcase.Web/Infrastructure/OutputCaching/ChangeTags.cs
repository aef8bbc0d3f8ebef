using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>What a change touches: the document, lists of its type, pages that point to it, pages below it (their trail names it), paths it has and had.</summary>
internal static class ChangeTags
{
    public static HashSet<string> Of(ContentChange change, IPublishedSite site)
    {
        HashSet<string> tags = [CacheTag.Content(change.Key), CacheTag.Type(change.ContentType), CacheTag.Everything];
        tags.UnionWith(change.FormerPaths.Select(AnswerStore.PathTag));
        tags.UnionWith(site.ReferrersOf(change.Key).Select(referrer => CacheTag.Content(referrer.Key)));
        if (site.Find<IPublishedContent>(change.Key) is { } document)
        {
            if (site.PathOf(document) is { } path) tags.Add(AnswerStore.PathTag(path));
            AddBelow(document, site, tags);
        }

        return tags;
    }

    private static void AddBelow(IPublishedContent document, IPublishedSite site, HashSet<string> tags)
    {
        foreach (var child in site.ChildrenOf(document))
        {
            tags.Add(CacheTag.Content(child.Key));
            AddBelow(child, site, tags);
        }
    }
}
