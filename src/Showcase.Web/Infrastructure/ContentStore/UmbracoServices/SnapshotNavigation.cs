using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Services.Navigation;

namespace Showcase.Web.Infrastructure.ContentStore.UmbracoServices;

/// <summary>Umbraco's navigation over one kind of node in the published snapshot; the recycle bin is never in it.</summary>
internal sealed class SnapshotNavigation(SnapshotStore store, DocumentKind kind) : IDocumentNavigationQueryService, IMediaNavigationQueryService
{
    public bool TryGetParentKey(Guid childKey, out Guid? parentKey)
    {
        var found = Find(childKey);
        parentKey = found?.ParentContent?.Key;
        return found is not null;
    }

    public bool TryGetRootKeys(out IEnumerable<Guid> rootKeys)
    {
        rootKeys = [.. Roots.Select(root => root.Key)];
        return true;
    }

    public bool TryGetRootKeysOfType(string contentTypeAlias, out IEnumerable<Guid> rootKeys)
    {
        rootKeys = [.. OfType(Roots, contentTypeAlias)];
        return true;
    }

    public bool TryGetChildrenKeys(Guid parentKey, out IEnumerable<Guid> childrenKeys) =>
        TryGet(parentKey, parent => parent.ChildContent.Select(child => child.Key), out childrenKeys);

    public bool TryGetChildrenKeysOfType(Guid parentKey, string contentTypeAlias, out IEnumerable<Guid> childrenKeys) =>
        TryGet(parentKey, parent => OfType(parent.ChildContent, contentTypeAlias), out childrenKeys);

    public bool TryGetDescendantsKeys(Guid parentKey, out IEnumerable<Guid> descendantsKeys) =>
        TryGet(parentKey, parent => Descendants(parent).Select(descendant => descendant.Key), out descendantsKeys);

    public bool TryGetDescendantsKeysOfType(Guid parentKey, string contentTypeAlias, out IEnumerable<Guid> descendantsKeys) =>
        TryGet(parentKey, parent => OfType(Descendants(parent), contentTypeAlias), out descendantsKeys);

    public bool TryGetAncestorsKeys(Guid childKey, out IEnumerable<Guid> ancestorsKeys) =>
        TryGet(childKey, child => Ancestors(child).Select(ancestor => ancestor.Key), out ancestorsKeys);

    public bool TryGetAncestorsKeysOfType(Guid parentKey, string contentTypeAlias, out IEnumerable<Guid> ancestorsKeys) =>
        TryGet(parentKey, child => OfType(Ancestors(child), contentTypeAlias), out ancestorsKeys);

    public bool TryGetSiblingsKeys(Guid key, out IEnumerable<Guid> siblingsKeys) =>
        TryGet(key, content => Siblings(content).Select(sibling => sibling.Key), out siblingsKeys);

    public bool TryGetSiblingsKeysOfType(Guid key, string contentTypeAlias, out IEnumerable<Guid> siblingsKeys) =>
        TryGet(key, content => OfType(Siblings(content), contentTypeAlias), out siblingsKeys);

    public bool TryGetLevel(Guid contentKey, [NotNullWhen(true)] out int? level)
    {
        level = Find(contentKey)?.Level;
        return level is not null;
    }

    public bool TryGetParentKeyInBin(Guid childKey, out Guid? parentKey)
    {
        parentKey = null;
        return false;
    }

    public bool TryGetChildrenKeysInBin(Guid parentKey, out IEnumerable<Guid> childrenKeys) => None(out childrenKeys);

    public bool TryGetDescendantsKeysInBin(Guid parentKey, out IEnumerable<Guid> descendantsKeys) => None(out descendantsKeys);

    public bool TryGetAncestorsKeysInBin(Guid childKey, out IEnumerable<Guid> ancestorsKeys) => None(out ancestorsKeys);

    public bool TryGetSiblingsKeysInBin(Guid key, out IEnumerable<Guid> siblingsKeys) => None(out siblingsKeys);

    private IEnumerable<SnapshotContent> Roots => store.Current.Roots.Where(root => root.Node.Kind == kind);

    private SnapshotContent? Find(Guid key) => store.Current.Find(key) is { } found && found.Node.Kind == kind ? found : null;

    private bool TryGet(Guid key, Func<SnapshotContent, IEnumerable<Guid>> select, out IEnumerable<Guid> keys)
    {
        var found = Find(key);
        keys = found is null ? [] : [.. select(found)];
        return found is not null;
    }

    private IEnumerable<SnapshotContent> Siblings(SnapshotContent content) =>
        (content.ParentContent?.ChildContent ?? Roots).Where(sibling => sibling.Key != content.Key);

    private static bool None(out IEnumerable<Guid> keys)
    {
        keys = [];
        return false;
    }

    private static IEnumerable<Guid> OfType(IEnumerable<SnapshotContent> contents, string alias) =>
        contents.Where(content => content.ContentType.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase)).Select(content => content.Key);

    private static IEnumerable<SnapshotContent> Descendants(SnapshotContent content) =>
        content.ChildContent.SelectMany(child => Descendants(child).Prepend(child));

    private static IEnumerable<SnapshotContent> Ancestors(SnapshotContent content)
    {
        for (var step = content.ParentContent; step is not null; step = step.ParentContent)
        {
            yield return step;
        }
    }
}
