namespace Showcase.Core.TenderParagraphs;

/// <summary>What the finder must know of a paragraph; stored words, as an editor picks them.</summary>
/// <param name="Id">Segment of its address.</param>
/// <param name="Number">Place in the library, see <see cref="LibraryNumber"/>; a variant has that of its base, or 0.</param>
/// <param name="ContractKinds"><c>werken</c>, <c>leveringen</c>, <c>diensten</c>, <c>raamovereenkomst</c>, <c>subsidie</c> or <c>alle</c>.</param>
/// <param name="Approach"><c>verplicht</c> or <c>stimulerend</c>.</param>
/// <param name="Role"><c>hoofdtekst</c>, <c>alternatief</c>, <c>gunning</c> or <c>aanvulling</c>.</param>
/// <param name="ThresholdFit"><c>altijd</c>, <c>vanaf de drempel</c> or <c>onder de drempel</c>.</param>
/// <param name="LabourFit"><c>elk aandeel</c>, <c>gewoon aandeel</c> or <c>laag aandeel</c>.</param>
/// <param name="PolicyCode">The policy set that a regional variant belongs to, or nothing.</param>
/// <param name="BaseId">The paragraph that a variant was made from, or nothing.</param>
public sealed record ParagraphTraits(
    string Id,
    int Number,
    string? TenderPhase,
    IReadOnlyList<string> ContractKinds,
    string? Approach,
    string? Role,
    string? ThresholdFit,
    string? LabourFit,
    string? PolicyCode,
    string? BaseId)
{
    public const string FromThreshold = "vanaf de drempel";
    public const string UnderThreshold = "onder de drempel";
    public const string OrdinaryLabour = "gewoon aandeel";
    public const string LowLabour = "laag aandeel";
    public const string MainText = "hoofdtekst";
    public const string Alternative = "alternatief";
    public const string Addition = "aanvulling";
}

/// <summary>Places in the library of fourteen that have a rule of their own.</summary>
public static class LibraryNumber
{
    public const int ReservedContract = 5;
    public const int PsoDiscount = 6;
    public const int Framework = 8;
    public const int Subsidy = 9;
    public const int Penalty = 12;

    /// <summary>A text that hangs on a tender or a contract, and so never goes with a subsidy.</summary>
    public static bool IsOfContract(int number) => number is (>= 1 and <= Framework) or Penalty;
}
