using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>The media library: folders and files, found by the names that editors gave them.</summary>
internal sealed class MediaTree(IPublishedMediaCache media, IMediaNavigationQueryService tree)
{
    public IPublishedContent? Find(Guid id) => media.GetById(id) is { ItemType: PublishedItemType.Media } item ? item : null;

    /// <summary>Finds by a path such as <c>/beelden/foto</c>; letter case does not count.</summary>
    public IPublishedContent? Find(string path)
    {
        IPublishedContent? found = null;
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = ChildrenOf(found).FirstOrDefault(child => string.Equals(child.Name, segment, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>What is in a folder, or at the root when there is none.</summary>
    public IEnumerable<IPublishedContent> ChildrenOf(IPublishedContent? folder)
    {
        IEnumerable<Guid> keys;
        _ = folder is null ? tree.TryGetRootKeys(out keys) : tree.TryGetChildrenKeys(folder.Key, out keys);
        return keys.Select(Find).OfType<IPublishedContent>();
    }

    /// <summary>The path by which <see cref="Find(string)"/> finds it, with a slash at both ends as Umbraco has it.</summary>
    public string PathOf(IPublishedContent item)
    {
        tree.TryGetAncestorsKeys(item.Key, out var above);
        var names = above.Select(Find).OfType<IPublishedContent>().Reverse().Append(item).Select(step => step.Name.ToLowerInvariant());
        return $"/{string.Join('/', names)}/";
    }
}
