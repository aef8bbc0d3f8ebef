using Showcase.Core.Content;

namespace Showcase.Web.Tests.Editing;

/// <summary>Holds up the publication of one document, between its commit and the next one.</summary>
public sealed class HaltingHandler : IContentPublishedHandler
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The document; nothing lets all through.</summary>
    public Guid? At { get; set; }

    public Task Reached => reached.Task;

    public string Name => "wachter";

    public int Order => 1_000;

    public void Release() => released.TrySetResult();

    public async Task HandleAsync(ContentChange change, CancellationToken cancellationToken)
    {
        if (change.Key != At) return;
        reached.TrySetResult();
        await released.Task;
    }
}
