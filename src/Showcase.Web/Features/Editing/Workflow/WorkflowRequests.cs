namespace Showcase.Web.Features.Editing.Workflow;

internal sealed record PublishRequest(bool WithDescendants, bool OnlyPublished, string? Note);

internal sealed record ScheduleRequest(DateTimeOffset? PublishAt, DateTimeOffset? UnpublishAt);

internal sealed record CommentRequest(string? Comment);

/// <summary>How a publication went.</summary>
/// <param name="Published">How many documents were published.</param>
/// <param name="Reasons">Why others below it were not.</param>
/// <param name="Job">What goes on publishing the rest; nothing when all was done at once.</param>
internal sealed record PublishResponse(Workspace.DocumentResponse Document, int Published, IReadOnlyList<Workspace.ReasonResponse> Reasons, Guid? Job = null);
