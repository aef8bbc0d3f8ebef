using System.Collections.Frozen;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>All published content at one moment. Never changes; a publication makes a new one.</summary>
internal sealed class PublishedSnapshot
{
    private readonly FrozenDictionary<Guid, SnapshotContent> byKey;
    private readonly FrozenDictionary<int, SnapshotContent> byId;
    private readonly FrozenDictionary<string, SnapshotContent> byPath;
    private readonly FrozenDictionary<Type, Array> byType;
    private readonly FrozenDictionary<string, Guid> redirects;
    private readonly Lazy<FrozenDictionary<Guid, SnapshotContent[]>> referrers;
    private readonly Lazy<FrozenDictionary<string, SnapshotContent[]>> files;
    private readonly List<DateTimeOffset> expiries;

    private PublishedSnapshot(long version, List<SnapshotContent> inTreeOrder, IReadOnlyDictionary<string, Guid> redirects)
    {
        Version = version;
        InTreeOrder = inTreeOrder;
        Roots = [.. inTreeOrder.Where(content => content.ParentContent is null)];
        byKey = inTreeOrder.ToFrozenDictionary(content => content.Key);
        byId = inTreeOrder.ToFrozenDictionary(content => content.Id);
        byPath = inTreeOrder.Where(content => content.PublicPath is not null)
            .DistinctBy(content => content.PublicPath, StringComparer.Ordinal)
            .ToFrozenDictionary(content => content.PublicPath!, StringComparer.Ordinal);
        byType = inTreeOrder.GroupBy(content => content.Model.GetType())
            .ToFrozenDictionary(group => group.Key, group => TypedList(group.Key, [.. group]));
        this.redirects = redirects.ToFrozenDictionary(StringComparer.Ordinal);
        expiries = [.. inTreeOrder.Select(content => content.Node.UnpublishAt).OfType<DateTimeOffset>().Order()];
        referrers = new(() => SnapshotReferences.Reverse(inTreeOrder));
        files = new(() => SnapshotFiles.Of(inTreeOrder));
    }

    public static PublishedSnapshot Empty { get; } = new(0, [], FrozenDictionary<string, Guid>.Empty);

    public long Version { get; }

    /// <summary>Depth first, siblings by sort order; content before media.</summary>
    public IReadOnlyList<SnapshotContent> InTreeOrder { get; }

    public IReadOnlyList<SnapshotContent> Roots { get; }

    /// <returns>Nothing for media and for what is not in this snapshot.</returns>
    public string? PathOf(Guid key) => Find(key)?.PublicPath;

    /// <summary>The first moment at which something in this snapshot is no longer public, or nothing.</summary>
    public DateTimeOffset? FirstExpiry => expiries is [var first, ..] ? first : null;

    /// <summary>The first such moment after another one, or nothing.</summary>
    public DateTimeOffset? NextExpiry(DateTimeOffset after) => expiries.Find(moment => moment > after) is var found && found > after ? found : null;

    /// <summary>Builds the tree; a node under an unpublished parent is not public and is left out, as are nodes of unknown types.</summary>
    public static PublishedSnapshot Build(
        long version,
        IReadOnlyList<PublishedNode> nodes,
        PublishedTypes types,
        IPublishedModelFactory models,
        IReadOnlyDictionary<string, Guid> redirects)
    {
        var children = nodes.Where(node => node.ParentId is not null).ToLookup(node => node.ParentId!.Value);
        var inTreeOrder = new List<SnapshotContent>(nodes.Count);
        var pathRootTaken = false;
        foreach (var root in nodes.Where(node => node.ParentId is null).OrderBy(node => node.Kind).ThenBy(node => node.SortOrder).ThenBy(node => node.Id))
        {
            Add(root, null);
        }

        return new PublishedSnapshot(version, inTreeOrder, redirects);

        void Add(PublishedNode node, SnapshotContent? parent)
        {
            if (types.Find(node.ContentType) is not { } contentType)
            {
                return;
            }

            var content = new SnapshotContent(node, contentType, parent);
            content.PublicPath = PathOf(content, parent);
            content.Model = (IPublishedContent)models.CreateModel(content);
            inTreeOrder.Add(content);
            parent?.ChildContent.Add(content);
            foreach (var child in children[node.Id].OrderBy(child => child.SortOrder).ThenBy(child => child.Id))
            {
                Add(child, content);
            }
        }

        // The first root is the site itself and has no part in the paths below it, as with Umbraco's HideTopLevelNodeFromPath.
        string? PathOf(SnapshotContent content, SnapshotContent? parent)
        {
            if (content.Node.Kind == DocumentKind.Media)
            {
                return null;
            }

            if (parent is not null)
            {
                return parent.PublicPath == "/" ? "/" + content.UrlSegment : parent.PublicPath + "/" + content.UrlSegment;
            }

            var isFirst = !pathRootTaken;
            pathRootTaken = true;
            return isFirst ? "/" : "/" + content.UrlSegment;
        }
    }

    public SnapshotContent? Find(Guid key) => byKey.GetValueOrDefault(key);

    public SnapshotContent? Find(int id) => byId.GetValueOrDefault(id);

    public SnapshotContent? FindByPath(string path) => byPath.GetValueOrDefault(path);

    public Guid? FindRedirect(string formerPath) => redirects.TryGetValue(formerPath, out var key) ? key : null;

    /// <summary>Documents of one model type; of a type that several models share (<see cref="IPublishedContent"/>, a base class) all of those.</summary>
    public IReadOnlyList<T> All<T>()
        where T : class =>
        byType.TryGetValue(typeof(T), out var list) ? (IReadOnlyList<T>)(object)list
        : typeof(T).IsSealed ? []
        : [.. InTreeOrder.Where(content => content.Node.Kind == DocumentKind.Content).Select(content => content.Model).OfType<T>()];

    /// <summary>What points to a document; also to one that is not in this snapshot any more, by looking through all.</summary>
    public IReadOnlyList<SnapshotContent> ReferrersOf(Guid key) =>
        byKey.ContainsKey(key) ? referrers.Value.GetValueOrDefault(key, []) : SnapshotReferences.Naming(InTreeOrder, key);

    /// <summary>The addresses of all files in this snapshot, with the documents that hold them.</summary>
    public IReadOnlyDictionary<string, SnapshotContent[]> Files => files.Value;

    private static Array TypedList(Type model, SnapshotContent[] contents)
    {
        var list = Array.CreateInstance(model, contents.Length);
        for (var index = 0; index < contents.Length; index++)
        {
            list.SetValue(contents[index].Model, index);
        }

        return list;
    }
}
