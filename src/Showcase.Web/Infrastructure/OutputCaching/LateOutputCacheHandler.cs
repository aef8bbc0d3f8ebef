using Showcase.Core.Content;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Evicts search results and feeds once more after all other handlers: what they keep (the search index) followed the change only now.</summary>
internal sealed class LateOutputCacheHandler(AnswerStore store) : IContentPublishedHandler
{
    public string Name => "output-cache-late";

    public int Order => 1000;

    public Task HandleAsync(ContentChange change, CancellationToken cancellationToken)
    {
        store.Evict([CacheTag.Everything]);
        return Task.CompletedTask;
    }

    public Task HandleManyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken) => HandleAsync(changes[0], cancellationToken);
}
