namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>One write of one document.</summary>
/// <param name="Revision">What it builds on; nothing for whatever is there.</param>
/// <param name="Write">Changes it, or says why not.</param>
internal sealed record ContentWrite(Guid Key, long? Revision, Func<ContentTransaction, Task<StoreOutcome?>> Write)
{
    /// <summary>Makes a document that is not there yet; nothing when it must be there.</summary>
    public Func<ContentTransaction, Task<StoreOutcome?>>? Create { get; init; }

    /// <summary>For the log book; nothing for what is not noted there.</summary>
    public Signature? Signature { get; init; }
}
