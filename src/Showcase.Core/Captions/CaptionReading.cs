namespace Showcase.Core.Captions;

/// <summary>What was understood of a file with captions, and what was not.</summary>
/// <param name="Cues">In the order of the file.</param>
public sealed record CaptionReading(IReadOnlyList<Cue> Cues, IReadOnlyList<CaptionFault> Faults)
{
    /// <summary>Numbers of the lines, from 1, that stand in no caption and should.</summary>
    public IReadOnlyList<int> UnreadLines { get; init; } = [];

    /// <summary>So many captions a film of ten hours has at most; what comes after them is not read.</summary>
    public const int MostCues = 10_000;

    /// <summary>Characters of a whole file, ten times what a film of two hours needs.</summary>
    public const int LongestText = 1_000_000;
}

/// <summary>A place that cannot be read.</summary>
/// <param name="Line">Number of the line in the file, from 1.</param>
public readonly record struct CaptionFault(CaptionFaultKind Kind, int Line);

public enum CaptionFaultKind
{
    /// <summary>The first line is not <c>WEBVTT</c>.</summary>
    NoHeader,

    /// <summary>A line with an arrow of which the times cannot be read.</summary>
    BadTime,

    /// <summary>A text without a line of times above it.</summary>
    NoTime,

    /// <summary>Longer than is read.</summary>
    TooLarge,
}
