namespace Showcase.Core.Captions;

/// <summary>Something that is wrong, or could be better, with captions.</summary>
/// <param name="Cue">Which caption, from 0; nothing when it is about the whole or about a stretch between captions.</param>
/// <param name="Amount">What the kind counts.</param>
public readonly record struct CaptionProblem(CaptionProblemKind Kind, bool IsError, int? Cue = null, int Amount = 0)
{
    /// <summary>Where in the film, in milliseconds.</summary>
    public int AtMilliseconds { get; init; }
}

/// <summary>Kinds of problems, and what their amount is.</summary>
public enum CaptionProblemKind
{
    /// <summary>There is no caption at all.</summary>
    NoCaptions,

    /// <summary>The file cannot be read at a line; the number of the line.</summary>
    Unreadable,

    /// <summary>More than is read.</summary>
    TooLarge,

    /// <summary>A caption without text.</summary>
    Empty,

    /// <summary>It ends before it begins, or at once.</summary>
    EndsTooEarly,

    /// <summary>It begins before the one above it.</summary>
    OutOfOrder,

    /// <summary>It begins while the one above it is shown; for how many milliseconds.</summary>
    Overlaps,

    /// <summary>It begins after the film has ended.</summary>
    AfterTheEnd,

    /// <summary>It ends after the film; by how many milliseconds.</summary>
    BeyondTheEnd,

    /// <summary>Characters a second.</summary>
    TooFast,

    /// <summary>Milliseconds.</summary>
    TooShort,

    /// <summary>Milliseconds.</summary>
    TooLong,

    /// <summary>Lines.</summary>
    TooManyLines,

    /// <summary>Characters of the longest line.</summary>
    LineTooLong,

    /// <summary>There is sound and no caption; for how many milliseconds.</summary>
    Gap,
}
