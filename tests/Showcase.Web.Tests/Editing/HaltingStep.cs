using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Tests.Editing;

/// <summary>Holds up the publication of one document, within its transaction; or does there what a test says.</summary>
internal sealed class HaltingStep : IContentWriteStep
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The document; nothing lets all through.</summary>
    public Guid? At { get; set; }

    public Func<ContentTransaction, Task> WhenSaved { get; set; } = _ => Task.CompletedTask;

    public Func<ContentTransaction, Task> WhenPublished { get; set; } = _ => Task.CompletedTask;

    public Task Reached => reached.Task;

    public void Release() => released.TrySetResult();

    public Task SavedAsync(ContentTransaction change) => WhenSaved(change);

    public async Task PublishedAsync(ContentTransaction change)
    {
        await WhenPublished(change);
        if (change.Document.Key != At) return;
        reached.TrySetResult();
        await released.Task;
    }

    public Task ScheduleRefusedAsync(ContentTransaction change, IReadOnlyList<string> reasons) => Task.CompletedTask;
}
