namespace Showcase.Web.Features.Media.Films;

/// <summary>What a film says of itself.</summary>
/// <param name="Width">As it is shown, turned as the camera was, in pixels; 0 without picture.</param>
/// <param name="VideoCodec">As ffmpeg names it; empty without picture.</param>
/// <param name="AudioCodec">As ffmpeg names it; nothing for a silent film.</param>
/// <param name="Streams">How many streams of whatever kind.</param>
/// <param name="Profile">Of the picture, as its codec counts them.</param>
internal sealed record ProbedFilm(int Width, int Height, int DurationMilliseconds, string VideoCodec, string? AudioCodec, int Streams, string Profile = "", int Level = 0)
{
    /// <summary>How its pixels are stored, as ffmpeg names it; empty when it does not say.</summary>
    public string PixelFormat { get; init; } = "";

    public double FramesPerSecond { get; init; }

    /// <summary>Of its picture; 0 when it does not say.</summary>
    public long BitsPerSecond { get; init; }

    /// <summary>Its pixels are shown as they are stored: not turned, square, and whole frames.</summary>
    public bool IsPlain { get; init; }

    /// <summary>A technique in it that is not on our list: it was not looked into any further.</summary>
    public string? Unread { get; init; }
}
