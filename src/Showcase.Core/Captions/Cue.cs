namespace Showcase.Core.Captions;

/// <summary>A caption: a text and the stretch of film in which it is shown.</summary>
/// <param name="StartMilliseconds">From the beginning of the film, 0 or more.</param>
/// <param name="EndMilliseconds">From the beginning of the film; later than the start in a caption that is right.</param>
/// <param name="Text">As WebVTT writes it: lines separated by a line feed, <c>&lt;i&gt;</c> and <c>&lt;v Naam&gt;</c> for italics and who speaks, <c>&amp;amp;</c> for an ampersand.</param>
public readonly record struct Cue(int StartMilliseconds, int EndMilliseconds, string Text)
{
    /// <summary>Place and size on the picture, as WebVTT writes them; nothing for below in the middle.</summary>
    public string? Settings { get; init; }

    /// <summary>May be negative in a caption that is wrong.</summary>
    public int LengthMilliseconds => EndMilliseconds - StartMilliseconds;
}
