using Showcase.Core.Content;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Search;

/// <summary>Brings publications into the index, after the snapshot; a release of results changes texts everywhere, so it makes the index anew.</summary>
internal sealed class SearchHandler(SearchKeeper keeper) : IContentPublishedHandler, IReleaseHandler
{
    public string Name => "search";

    public int Order => 10;

    public Task HandleAsync(ContentChange change, CancellationToken cancellationToken) => HandleManyAsync([change], cancellationToken);

    public Task HandleManyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        var pages = changes.Where(change => change.Kind is not (ContentChangeKind.MediaSaved or ContentChangeKind.MediaDeleted)).ToList();
        return pages.Count == 0 ? Task.CompletedTask : keeper.ApplyAsync(pages, cancellationToken);
    }

    public Task HandleAsync(Release release, CancellationToken cancellationToken)
    {
        keeper.Rebuild("nieuwe uitgave van cijfers", mayCancel: false);
        return Task.CompletedTask;
    }
}
