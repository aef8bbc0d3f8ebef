namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>How a write ended.</summary>
/// <param name="Reasons">Why it was refused or could not be done, in Dutch, all at once.</param>
internal sealed record StoreOutcome(StoreStatus Status, StoredDocument? Document, IReadOnlyList<string> Reasons)
{
    public static readonly StoreOutcome NotFound = new(StoreStatus.NotFound, null, []);

    /// <param name="document">The document as it is now; nothing after it was removed.</param>
    public static StoreOutcome Done(StoredDocument? document) => new(StoreStatus.Done, document, []);

    public static StoreOutcome Conflict(StoredDocument? present) => new(StoreStatus.Conflict, present, []);

    public static StoreOutcome Refused(params IReadOnlyList<string> reasons) => new(StoreStatus.Refused, null, reasons);

    public static StoreOutcome Unavailable(string reason) => new(StoreStatus.Unavailable, null, [reason]);
}

internal enum StoreStatus
{
    Done,
    NotFound,

    /// <summary>Somebody else wrote since the revision that this write builds on.</summary>
    Conflict,

    Refused,

    /// <summary>The storage failed; nothing was written, and the same write can be tried again later.</summary>
    Unavailable,
}
