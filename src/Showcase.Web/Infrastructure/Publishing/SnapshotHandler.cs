using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Brings the published snapshot up to date; first of all handlers, since the others read it.</summary>
internal sealed class SnapshotHandler(SnapshotStore store) : IContentPublishedHandler, IReleaseHandler
{
    public string Name => "snapshot";

    public int Order => 0;

    public Task HandleAsync(ContentChange change, CancellationToken cancellationToken) => change.Kind switch
    {
        ContentChangeKind.Imported => store.ReloadAsync(cancellationToken),
        ContentChangeKind.Reordered => store.ReorderAsync(change.Key, cancellationToken),
        _ => store.ReloadAsync(new HashSet<Guid> { change.Key }, cancellationToken),
    };

    public Task HandleManyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken) =>
        store.ReloadAsync(changes.Select(change => change.Key).ToHashSet(), cancellationToken);

    // Rich text holds resolved results: a new release makes them anew.
    public Task HandleAsync(Release release, CancellationToken cancellationToken) => store.RefreshAsync(cancellationToken);
}
