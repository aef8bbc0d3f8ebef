using Showcase.Core.Captions;

namespace Showcase.Core.Media;

/// <summary>What was made of the films of the library. Asking reads memory, or a small file the first time; never a database.</summary>
public interface IFilms
{
    /// <param name="path">Address of the film as it is stored, such as <c>/media/5j1nbs4b/film.mp4</c>.</param>
    /// <returns>Nothing while nobody looked into it: then the file itself is all there is.</returns>
    Film? Find(string path);
}

/// <summary>A film that was looked into.</summary>
/// <param name="DurationMilliseconds">How long it is.</param>
/// <param name="Width">As it is shown, in pixels.</param>
/// <param name="Height">As it is shown, in pixels.</param>
/// <param name="Sound">Where something is to be heard, in order; nothing while nobody listened yet.</param>
/// <param name="Sources">What browsers may choose from, the best first; none while the first is not ready.</param>
/// <param name="IsReady">True when nothing more will be made of it.</param>
public sealed record Film(int DurationMilliseconds, int Width, int Height, IReadOnlyList<SoundStretch>? Sound, IReadOnlyList<FilmSource> Sources, bool IsReady);

/// <summary>One form of a film.</summary>
/// <param name="Url">Path below the site.</param>
/// <param name="Type">Media type with its codecs (RFC 6381), such as <c>video/mp4; codecs="avc1.64001f, mp4a.40.2"</c>.</param>
public sealed record FilmSource(string Url, string Type, int Width, int Height, long Bytes)
{
    /// <summary>The shorter side, by which people name qualities: 720.</summary>
    public int Quality => Math.Min(Width, Height);
}
