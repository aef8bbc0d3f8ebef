using Showcase.Core.Captions;
using Showcase.Core.Media;

namespace Showcase.Web.Features.Media.Films;

/// <summary>How a film stands, as a client sees it.</summary>
/// <param name="Stage"><c>none</c>, <c>waiting</c>, <c>running</c>, <c>ready</c>, <c>failed</c>, <c>cancelled</c> or, without ffmpeg, <c>unavailable</c>.</param>
/// <param name="Ahead">Of a film that waits: how many are made ready before it.</param>
/// <param name="Percent">Of a job that runs.</param>
/// <param name="Text">Dutch: what is being done, or why it was not.</param>
/// <param name="Advice">Dutch: what to do.</param>
/// <param name="Sound">Where something is to be heard; nothing while nobody listened yet.</param>
internal sealed record FilmResponse(
    string Stage, int? Ahead, int? Percent, string? Text, string? Advice, int? DurationMilliseconds, int? Width, int? Height, int PosterMilliseconds, IReadOnlyList<FilmSource> Sources, IReadOnlyList<SoundStretch>? Sound, bool MayChange);

/// <param name="AtMilliseconds">Which moment of the film.</param>
internal sealed record MomentRequest(int AtMilliseconds);

/// <param name="Key">The picture gets, made by the client.</param>
internal sealed record StillRequest(Guid Key, int AtMilliseconds, string? AltText);

/// <param name="Address">Of a film at YouTube or Vimeo.</param>
internal sealed record ElsewhereRequest(Guid Key, string Address, string? AltText);
