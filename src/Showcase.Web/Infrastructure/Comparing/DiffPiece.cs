namespace Showcase.Web.Infrastructure.Comparing;

public enum DiffKind
{
    Same,
    Inserted,
    Deleted,

    /// <summary>Words that stand where the text has an open place.</summary>
    Filled,
}

/// <summary>Some words of a difference.</summary>
/// <param name="Text">Begins with a space when one parts it from what stands before.</param>
public sealed record DiffPiece(DiffKind Kind, string Text);
