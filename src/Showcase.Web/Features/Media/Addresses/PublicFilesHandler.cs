using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>After a change of what files are public: remembers their addresses, takes renditions of what was withdrawn off the disk, and pages that show it out of the cache.</summary>
/// <remarks>By comparing what was public before and after, so that a folder brings along what stands in it, which the change does not name.</remarks>
internal sealed class PublicFilesHandler(SnapshotStore snapshots, PublishedTypes types, FormerFiles former, RenditionCache renditions, IOutputCacheEviction cache, OrphanFiles orphans) : IContentPublishedHandler
{
    // Handlers are made before the first of them, the snapshot's, sees a change: this is what was public until then.
    private Dictionary<string, Guid[]> before = Present(snapshots);

    public string Name => "media-files";

    public int Order => 5;

    public async Task HandleAsync(ContentChange change, CancellationToken cancellationToken)
    {
        if (change.Kind != ContentChangeKind.Imported && types.Find(change.ContentType) is { } type && type.ItemType != PublishedItemType.Media && !StoredFiles.MayStandIn(type))
        {
            return;
        }

        var after = Present(snapshots);
        var changed = Differences(before, after).Concat(Differences(after, before)).Distinct().ToList();
        await former.RememberAsync(changed, cancellationToken);
        foreach (var path in before.Keys.Except(after.Keys))
        {
            renditions.Forget(path);
        }

        Evict(changed.Select(file => file.Document).Distinct());
        before = after;
        if (change.Kind is ContentChangeKind.Deleted)
        {
            await orphans.RemovedAsync(cancellationToken);
        }
    }

    private void Evict(IEnumerable<Guid> documents)
    {
        foreach (var key in documents)
        {
            var shown = snapshots.Current.ReferrersOf(key);
            // Lists show pictures too: those of the types that use it.
            cache.Evict([CacheTag.Content(key), CacheTag.Everything, .. shown.Select(referrer => CacheTag.Content(referrer.Key)), .. shown.Select(referrer => CacheTag.Type(referrer.ContentType.Alias))]);
        }
    }

    private static IEnumerable<(string Path, Guid Document)> Differences(Dictionary<string, Guid[]> these, Dictionary<string, Guid[]> those) =>
        from file in these
        from document in file.Value
        where !(those.TryGetValue(file.Key, out var others) && others.Contains(document))
        select (file.Key, document);

    private static Dictionary<string, Guid[]> Present(SnapshotStore snapshots) =>
        snapshots.Current.Files.ToDictionary(file => file.Key, file => Array.ConvertAll(file.Value, holder => holder.Key), StringComparer.Ordinal);
}
