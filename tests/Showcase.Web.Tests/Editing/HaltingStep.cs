using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Tests.Editing;

/// <summary>Holds up the publication of one document, within its transaction.</summary>
internal sealed class HaltingStep : IContentWriteStep
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The document; nothing lets all through.</summary>
    public Guid? At { get; set; }

    public Task Reached => reached.Task;

    public void Release() => released.TrySetResult();

    public Task SavedAsync(ContentTransaction change) => Task.CompletedTask;

    public async Task PublishedAsync(ContentTransaction change)
    {
        if (change.Document.Key != At) return;
        reached.TrySetResult();
        await released.Task;
    }

    public Task ScheduleRefusedAsync(ContentTransaction change, IReadOnlyList<string> reasons) => Task.CompletedTask;
}
