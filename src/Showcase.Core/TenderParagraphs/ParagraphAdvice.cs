namespace Showcase.Core.TenderParagraphs;

/// <summary>Whether a paragraph suits a tender, with every reason; the worst reason decides.</summary>
public sealed record ParagraphAdvice(ParagraphTraits Paragraph, IReadOnlyList<FitReason> Reasons)
{
    public ParagraphFit Fit => Reasons.Select(reason => reason.Effect).DefaultIfEmpty(ParagraphFit.Fits).Max();
}

/// <summary>From good to bad.</summary>
public enum ParagraphFit
{
    Fits,

    /// <summary>A question is open, or the choice is the buyer's.</summary>
    Possible,

    DoesNotFit,
}

/// <summary>One reason for or against a paragraph.</summary>
/// <param name="Effect">What this reason alone would make of the paragraph.</param>
/// <param name="Needed">Euro cents, months or per cent of the bound; 0 where there is no number.</param>
/// <param name="Given">What was answered, in the same unit.</param>
/// <param name="Word">Kind of contract, policy code or paragraph id, where the kind says so.</param>
public sealed record FitReason(FitReasonKind Kind, ParagraphFit Effect, long Needed = 0, long Given = 0, string? Word = null);

public enum FitReasonKind
{
    /// <summary>For this kind of contract (the word).</summary>
    KindFits,

    EveryKind,

    /// <summary>Not for this kind of contract (the word).</summary>
    KindDoesNotFit,

    KindUnanswered,

    /// <summary>A text for a subsidy; this is a contract.</summary>
    OnlyForSubsidy,

    /// <summary>A text for a contract; this is a subsidy.</summary>
    NotForSubsidy,

    /// <summary>Value reaches the threshold of the policy; euro cents.</summary>
    ReachesAmount,

    /// <summary>Duration reaches the threshold of the policy; months.</summary>
    ReachesDuration,

    /// <summary>Value stays under the threshold; euro cents. For a text for small contracts a reason to take it.</summary>
    BelowAmount,

    /// <summary>Duration stays under the threshold; months.</summary>
    TooShort,

    /// <summary>The policy asks from the first euro and month on.</summary>
    NoLowerBound,

    /// <summary>The policy says nothing of this kind of contract (the word).</summary>
    NoRuleForKind,

    ValueUnanswered,

    MonthsUnanswered,

    LabourShareUnanswered,

    /// <summary>Labour share of the bound or more; per cent.</summary>
    OrdinaryLabourShare,

    /// <summary>Labour share under the bound; per cent.</summary>
    LowLabourShare,

    /// <summary>The policy gives one percentage whatever the labour share: the ordinary text is possible too, and a lower percentage is to be argued.</summary>
    PolicyIgnoresLabourShare,

    /// <summary>No organisation was chosen, so no policy is known.</summary>
    OrganisationUnanswered,

    /// <summary>The organisation has no policy on that day.</summary>
    NoPolicy,

    /// <summary>Variant of the policy that applies (the word).</summary>
    OwnPolicy,

    /// <summary>Variant of another policy (the word).</summary>
    OtherPolicy,

    /// <summary>A variant (the word) is shown instead.</summary>
    ReplacedByVariant,

    PolicyHasDiscounts,

    PolicyHasNoDiscounts,

    PolicyHasPenalty,

    PolicyHasNoPenalty,

    /// <summary>To be chosen before publication: only certain companies may then take part.</summary>
    ChoiceBeforePublication,

    /// <summary>A main text (the word) fits: this is a choice instead of it.</summary>
    InsteadOfMainText,

    /// <summary>Goes with another text, and none suits this tender.</summary>
    NoTextToGoWith,
}
