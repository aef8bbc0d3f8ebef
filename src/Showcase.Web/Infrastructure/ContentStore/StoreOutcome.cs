namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>How a write ended.</summary>
/// <param name="Findings">Why it was refused or could not be done, all at once.</param>
internal sealed record StoreOutcome(StoreStatus Status, StoredDocument? Document, IReadOnlyList<PublicationReason> Findings)
{
    private const string Store = "store";

    public static readonly StoreOutcome NotFound = new(StoreStatus.NotFound, null, []);

    /// <summary>The same in words, in Dutch.</summary>
    public IReadOnlyList<string> Reasons { get; } = [.. Findings.Select(finding => finding.Text)];

    /// <param name="document">The document as it is now; nothing after it was removed.</param>
    public static StoreOutcome Done(StoredDocument? document) => new(StoreStatus.Done, document, []);

    public static StoreOutcome Conflict(StoredDocument? present) => new(StoreStatus.Conflict, present, []);

    public static StoreOutcome Refused(string reason) => new(StoreStatus.Refused, null, [new(reason, null, Store)]);

    public static StoreOutcome Refused(IReadOnlyList<PublicationReason> reasons) => new(StoreStatus.Refused, null, reasons);

    public static StoreOutcome Unavailable(string reason) => new(StoreStatus.Unavailable, null, [new(reason, null, Store)]);
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
