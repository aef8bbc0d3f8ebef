namespace Showcase.Web.Features.Editing.Tree;

/// <param name="Parent">Where to; nothing for the root.</param>
/// <param name="Before">The sibling it comes before; nothing for the last place.</param>
internal sealed record MoveRequest(Guid? Parent, Guid? Before);

/// <param name="Key">Key of the copy, made by the client, so that sending it once more makes no second one.</param>
internal sealed record CopyRequest(Guid Key, Guid? Parent, bool WithDescendants);

/// <param name="Parent">Where to; nothing for where it stood.</param>
/// <param name="AsDraft">True to keep it off the site, without its planning.</param>
internal sealed record RestoreRequest(Guid? Parent, bool AsDraft = false);

internal sealed record SortRequest(IReadOnlyList<Guid>? Keys);
