using Showcase.Web.Infrastructure.ContentStore;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Webhooks.Changes;

/// <summary>What the public may read at this moment, from one snapshot.</summary>
internal sealed class PublicItems(SnapshotStore snapshots, TimeProvider clock)
{
    private readonly PublishedSnapshot snapshot = snapshots.Current;
    private readonly PublishedSite site = new(snapshots, clock);

    public IEnumerable<PublicItem> All() => snapshot.InTreeOrder.Select(ItemOf).OfType<PublicItem>();

    /// <summary>A document and everything below it, as far as it is public.</summary>
    public IEnumerable<PublicItem> Below(Guid key) => snapshot.Find(key) is { } found ? Below(found) : [];

    public PublicItem? Find(Guid key) => snapshot.Find(key) is { } found ? ItemOf(found) : null;

    public bool Has(Guid key) => site.Find<IPublishedContent>(key) is not null;

    private IEnumerable<PublicItem> Below(SnapshotContent content) =>
        ItemOf(content) is { } item ? content.ChildContent.SelectMany(Below).Prepend(item) : [];

    private PublicItem? ItemOf(SnapshotContent content) => site.Find<IPublishedContent>(content.Key) is { } found
        ? new(found.Key, content.Node.Kind == DocumentKind.Media, found.ContentType.Alias, found.Name, site.PathOf(found), content.Node.UpdatedAt)
        : null;
}
