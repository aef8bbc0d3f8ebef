using Showcase.Core.Captions;

namespace Showcase.Web.Features.Media.Films;

/// <summary>What is known of a film and what was made of it, as it stands beside what was made (<c>film.json</c>).</summary>
/// <param name="Path">Address of the film, by which a note is found again whose film is gone.</param>
/// <param name="Stamp">Of the file it was made from: another file at the same address is another film.</param>
internal sealed record FilmNote(string Path, string Stamp)
{
    public FilmStage Stage { get; init; }

    /// <summary>Dutch: why it was not made.</summary>
    public string? Reason { get; init; }

    public int Width { get; init; }
    public int Height { get; init; }
    public int DurationMilliseconds { get; init; }

    /// <summary>Nothing while nobody listened yet.</summary>
    public IReadOnlyList<SoundStretch>? Sound { get; init; }

    /// <summary>What is ready, in the order in which it was made.</summary>
    public IReadOnlyList<MadeFilm> Made { get; init; } = [];

    /// <summary>Of the picture that stands for the film.</summary>
    public int PosterMilliseconds { get; init; }

    /// <summary>It was looked into at all.</summary>
    public bool IsKnown => DurationMilliseconds > 0;
}

/// <summary>A form that is ready.</summary>
/// <param name="Codecs">As a media type names them (RFC 6381).</param>
internal sealed record MadeFilm(string Name, int Width, int Height, long Bytes, string Codecs, bool IsAv1);

internal enum FilmStage
{
    /// <summary>Not everything is ready.</summary>
    Waiting,
    Ready,

    /// <summary>It cannot be made.</summary>
    Failed,

    /// <summary>Someone stopped it.</summary>
    Cancelled,
}
