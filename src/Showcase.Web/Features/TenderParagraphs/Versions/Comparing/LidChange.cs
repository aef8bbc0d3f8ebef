using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Comparing;

public enum LidChangeKind
{
    Same,

    /// <summary>The same words in another place; only a number that moved along with the others is <see cref="Same"/>.</summary>
    Moved,

    Changed,
    Added,
    Removed,
}

/// <summary>What became of a lid.</summary>
/// <param name="OldMarker">Its number before; empty when it had none.</param>
/// <param name="NewMarker">Its number now; empty when it has none.</param>
/// <param name="IsNumbered">True for a lid, false for a heading or running text.</param>
/// <param name="Pieces">Its words; one piece unless it changed.</param>
public sealed record LidChange(LidChangeKind Kind, string OldMarker, string NewMarker, bool IsNumbered, IReadOnlyList<DiffPiece> Pieces)
{
    public bool IsChange => Kind != LidChangeKind.Same;
}
