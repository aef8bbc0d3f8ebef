namespace Showcase.Core.Content;

/// <summary>Acts after a change was committed. Runs at least once per change, in the order of <see cref="Order"/>, also after a crash; a failure is retried and stops no other handler.</summary>
public interface IContentPublishedHandler
{
    /// <summary>Stable name under which completed deliveries are remembered.</summary>
    string Name { get; }

    /// <summary>The published snapshot comes first (0); what reads it later.</summary>
    int Order { get; }

    /// <summary>True when each node keeps something of its own by it, such as memory or files beside it; false for what is done once for all nodes together.</summary>
    bool IsForEveryNode => true;

    Task HandleAsync(ContentChange change, CancellationToken cancellationToken);

    /// <summary>The same for hundreds of publications that come at once, such as of a branch; by default one after another.</summary>
    async Task HandleManyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
        {
            await HandleAsync(change, cancellationToken);
        }
    }
}
