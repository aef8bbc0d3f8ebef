namespace Showcase.Web.Features.Editing.Captions;

/// <param name="Text">WebVTT.</param>
/// <param name="Film">Key of the film in the library; nothing for one that stands elsewhere.</param>
internal sealed record CaptionsRequest(string? Text, Guid? Film);
