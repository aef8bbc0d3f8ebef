namespace Showcase.Web.Features.Editing.Captions;

/// <param name="Text">WebVTT.</param>
/// <param name="Film">Key of the film in the library; nothing for one that stands elsewhere.</param>
/// <param name="Duration">In milliseconds, as the page or the player says it; nothing when neither knows.</param>
internal sealed record CaptionsRequest(string? Text, Guid? Film, int? Duration = null);
