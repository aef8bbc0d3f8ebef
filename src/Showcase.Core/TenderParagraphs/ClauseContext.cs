using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>What a clause is weighed against.</summary>
/// <param name="Policy">The set that gives the values, whether it holds or not; nothing without one.</param>
/// <param name="Fields">The open places of the paragraph.</param>
/// <param name="HasLegalBasis">True when the paragraph names the articles it rests on.</param>
/// <param name="ValidFrom">First day of the paragraph, or nothing.</param>
/// <param name="ValidTo">Last day of the paragraph, or nothing.</param>
/// <param name="TiesToSubject">What the buyer answered on the link with the subject of the contract; nothing when not asked.</param>
/// <param name="BlockSets">Codes of all published block sets.</param>
public sealed record ClauseContext(
    TenderQuestion Question,
    PolicyTerms? Policy,
    IReadOnlyList<FieldSpec> Fields,
    bool HasLegalBasis,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    bool? TiesToSubject,
    IReadOnlyList<string> BlockSets)
{
    /// <summary>As in <see cref="ParagraphTraits.Role"/>; nothing counts as a main text.</summary>
    public string? Role { get; init; }

    /// <summary>True when the clause itself asks for efforts, so that it must tie them to the subject of the contract; a text on privacy or reporting need not.</summary>
    internal bool AsksEffort => Role is null or ParagraphTraits.MainText || Fields.Any(AsksPolicyPercentage);

    internal static bool AsksPolicyPercentage(FieldSpec field) => field is { Kind: FieldKind.Percentage, Prefill: FieldSource.PolicyPercentage };
}
