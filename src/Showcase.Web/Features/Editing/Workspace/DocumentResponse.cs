namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>A document as an editor works on it.</summary>
/// <param name="Revision">Grows with every write; also the entity tag.</param>
/// <param name="State"><c>draft</c>, <c>published</c>, <c>changed</c> or <c>trashed</c>.</param>
/// <param name="Values">Strings as Umbraco stores them, by alias; an alias that is missing is empty.</param>
/// <param name="TrashedAt">When it, or what it stands under, went to the recycle bin.</param>
/// <param name="TrashedWith">What it went to the recycle bin with and comes back with; nothing when it was thrown away itself.</param>
internal sealed record DocumentResponse(
    Guid Key,
    string Type,
    Guid? Parent,
    string Name,
    long Revision,
    string State,
    IReadOnlyDictionary<string, string> Values,
    DateTimeOffset? TrashedAt,
    TrashedWithResponse? TrashedWith,
    DateTimeOffset? PublishAt,
    DateTimeOffset? UnpublishAt,
    PublishedResponse? Published,
    DraftResponse Draft,
    ReviewResponse Review,
    MayResponse May);

/// <param name="Path">Public path, or nothing while a page above it is not public.</param>
internal sealed record PublishedResponse(int Version, DateTimeOffset? At, string? Path);

internal sealed record TrashedWithResponse(Guid Key, string Name);

/// <param name="AuthorName">As colleagues know them.</param>
internal sealed record DraftResponse(int Version, DateTimeOffset SavedAt, string? Author, string? AuthorName, string? Note);

internal sealed record ReviewResponse(string Status, string? By, string? ByName, DateTimeOffset? At, IReadOnlyList<ReviewCommentResponse> Comments);

internal sealed record ReviewCommentResponse(DateTimeOffset At, string Who, string WhoName, string Action, string Text);

/// <param name="Write">To change what it says; not while it is in the bin.</param>
/// <param name="Publish">Not while it is in the bin.</param>
/// <param name="Approve">To say that a draft that was submitted may become public: never of what one wrote oneself.</param>
/// <param name="Delete">To throw it away, move it, bring it back or remove it for good, in the bin too.</param>
internal sealed record MayResponse(bool Write, bool Publish, bool Approve, bool Delete);
