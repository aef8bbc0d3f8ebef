namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What a slice does with a write, inside the transaction of that write; registered as a singleton.</summary>
internal interface IContentWriteStep
{
    /// <summary>The draft says something new.</summary>
    Task SavedAsync(ContentTransaction change);

    Task PublishedAsync(ContentTransaction change);

    /// <summary>The moment came and the draft could not be published.</summary>
    Task ScheduleRefusedAsync(ContentTransaction change, IReadOnlyList<string> reasons);
}
