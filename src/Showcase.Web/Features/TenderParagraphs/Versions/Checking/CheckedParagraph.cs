using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>Whether a text may still be used.</summary>
public enum Standing
{
    /// <summary>The current version, and valid today.</summary>
    Current,

    /// <summary>A later version took its place.</summary>
    Replaced,

    /// <summary>The current version, but its validity ended.</summary>
    Ended,

    /// <summary>The current version, but it holds from a later day.</summary>
    NotYet,

    /// <summary>The paragraph was public and is not any more.</summary>
    Withdrawn,

    /// <summary>The paragraph is there; a version with this number never was public.</summary>
    UnknownVersion,

    /// <summary>No paragraph with this name is or was public.</summary>
    Unknown,
}

/// <summary>What is known of one paragraph in a pasted text.</summary>
/// <param name="Id">As the text names it, or the paragraph that it resembles.</param>
/// <param name="Paragraph">The paragraph when it is public.</param>
/// <param name="Path">Its address.</param>
/// <param name="Asked">Version the text says, or that it resembles.</param>
/// <param name="AskedDate">Day of that version as the text itself says it.</param>
internal sealed record CheckedParagraph(Standing Standing, string Id, TenderParagraph? Paragraph, string? Path, VersionNumber Asked, string? AskedDate)
{
    /// <summary>The version when it was public.</summary>
    public PublicVersion? Version { get; init; }

    /// <summary>The version that is current now.</summary>
    public PublicVersion? Current { get; init; }

    /// <summary>The version that followed it.</summary>
    public PublicVersion? ReplacedBy { get; init; }

    /// <summary>Day on which the paragraph was taken away.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>True when the text carries no line of its own and was recognised by its words.</summary>
    public bool IsResemblance { get; init; }

    /// <summary>How the text differs; nothing when there was no text to compare, or too much.</summary>
    public ClauseComparison? Comparison { get; init; }
}

/// <summary>The answer to a pasted text.</summary>
/// <param name="IsPartial">True when the text held more than is looked at in one go.</param>
internal sealed record CheckOutcome(IReadOnlyList<CheckedParagraph> Paragraphs, bool IsPartial);
