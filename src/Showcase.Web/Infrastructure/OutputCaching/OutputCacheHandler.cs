using Showcase.Core.Content;
using Showcase.Core.Results;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Evicts what a change touches, after the snapshot shows it.</summary>
internal sealed class OutputCacheHandler(AnswerStore store, IServiceScopeFactory scopes) : IContentPublishedHandler, IReleaseHandler
{
    public string Name => "output-cache";

    public int Order => 10;

    public Task HandleAsync(ContentChange change, CancellationToken cancellationToken)
    {
        // Who withdrew is gone at once from wherever a page or answer shows them, also where nothing says so; it happens seldom.
        if (change.Kind is ContentChangeKind.Imported or ContentChangeKind.Reordered or ContentChangeKind.Withdrawn)
        {
            store.Clear();
            return Task.CompletedTask;
        }

        using var scope = scopes.CreateScope();
        store.Evict(ChangeTags.Of(change, scope.ServiceProvider.GetRequiredService<IPublishedSite>()));
        return Task.CompletedTask;
    }

    // What hundreds of pages touch is nearly everything.
    public Task HandleManyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        store.Clear();
        return Task.CompletedTask;
    }

    public Task HandleAsync(Release release, CancellationToken cancellationToken)
    {
        // Feeds, search and sitemap name numbers and releases too.
        store.Evict([CacheTag.Results, CacheTag.Releases, CacheTag.Everything]);
        return Task.CompletedTask;
    }
}
