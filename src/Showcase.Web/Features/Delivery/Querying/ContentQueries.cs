using Showcase.Core.Content;
using Showcase.Web.Features.Delivery.Rendering;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>Answers questions to the published documents from the snapshot in memory.</summary>
internal sealed class ContentQueries(
    IPublishedSite site,
    IDocumentNavigationQueryService tree,
    DeliveryVisibility visibility,
    IApiContentPathResolver paths,
    IRequestStartItemProvider startItem,
    AnswerTags tags)
{
    public PagedAnswer<IPublishedContent> Find(ContentQuery query)
    {
        Tag(query);
        return query.Apply(Select(query.Selector).Where(visibility.IsVisible));
    }

    /// <summary>A list depends on every document that could be in it, not only on those that are.</summary>
    private void Tag(ContentQuery query)
    {
        if (query is not { OnlyTypes: { } types, Selector: null })
        {
            tags.Add(CacheTag.Everything);
            return;
        }

        foreach (var type in types)
        {
            tags.Add(CacheTag.Type(type));
        }
    }

    private IEnumerable<IPublishedContent> Select(ContentSelector? selector)
    {
        if (selector is null)
        {
            return startItem.GetStartItem() is { } start ? Descendants(start) : Everything();
        }

        return Anchor(selector.Anchor) is not { } anchor || !visibility.IsVisible(anchor)
            ? []
            : selector.Kind switch
            {
                ContentSelectorKind.Ancestors => site.TrailOf(anchor).Where(content => content.Key != anchor.Key),
                ContentSelectorKind.Children => site.ChildrenOf(anchor),
                _ => Descendants(anchor),
            };
    }

    private IEnumerable<IPublishedContent> Everything()
    {
        tree.TryGetRootKeys(out var roots);
        return roots.Select(site.Find<IPublishedContent>).OfType<IPublishedContent>().SelectMany(root => Descendants(root).Prepend(root));
    }

    private IPublishedContent? Anchor(string idOrPath)
    {
        if (Guid.TryParse(idOrPath, out var key))
        {
            return site.Find<IPublishedContent>(key);
        }

        return idOrPath.Length == 0 ? null : paths.ResolveContentPath(idOrPath);
    }

    private IEnumerable<IPublishedContent> Descendants(IPublishedContent content)
    {
        foreach (var child in site.ChildrenOf(content))
        {
            yield return child;
            foreach (var descendant in Descendants(child))
            {
                yield return descendant;
            }
        }
    }
}
