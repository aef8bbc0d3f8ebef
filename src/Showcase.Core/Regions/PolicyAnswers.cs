namespace Showcase.Core.Regions;

/// <summary>Which policy set an organisation has on a day.</summary>
/// <param name="Terms">The set that holds; else the one that held last or will hold first; nothing when there is none.</param>
/// <param name="Day">Last day that it held when it ended, first day that it will hold when it has yet to begin; else nothing.</param>
public sealed record PolicyAnswer(PolicyStanding Standing, PolicyTerms? Terms, DateOnly? Day)
{
    /// <summary>The set, if it holds.</summary>
    public PolicyTerms? Holding => Standing == PolicyStanding.Holds ? Terms : null;
}

/// <summary>How a policy set stands to an organisation and a day.</summary>
public enum PolicyStanding
{
    Holds,

    /// <summary>The set itself came to its end.</summary>
    Expired,

    /// <summary>The organisation no longer takes part.</summary>
    Left,

    NotYet,

    None,
}

/// <summary>Which percentage a policy set gives for a tender.</summary>
/// <param name="Term">The rule that won; nothing when no rule applies or an answer is missing.</param>
/// <param name="Reasons">Why there is none; empty when there is one.</param>
public sealed record PercentageAnswer(PercentageTerm? Term, IReadOnlyList<PolicyReason> Reasons)
{
    /// <summary>Of the base of calculation, 0 to 100.</summary>
    public decimal? Percentage => Term?.Percentage;

    /// <summary>True when a further answer may still bring a percentage.</summary>
    public bool IsOpen => Reasons.Any(reason => reason.IsMissingAnswer);
}

/// <summary>Whether a policy set asks anything of a tender.</summary>
/// <param name="Term">The threshold that is met or comes nearest; nothing when the policy names none for this kind.</param>
public sealed record ThresholdAnswer(ThresholdStanding Standing, ThresholdTerm? Term, IReadOnlyList<PolicyReason> Reasons);

public enum ThresholdStanding
{
    Met,

    NotMet,

    /// <summary>An answer is missing: see the reasons.</summary>
    Open,

    /// <summary>The policy names no threshold and no percentage for this kind of contract.</summary>
    None,
}

/// <summary>Why a rule of a policy set does not apply, or cannot be judged.</summary>
/// <param name="Needed">Euro cents, months or per cent from which the rule applies; 0 where there is no number.</param>
/// <param name="Given">What was answered, in the same unit.</param>
public sealed record PolicyReason(PolicyReasonKind Kind, long Needed = 0, long Given = 0)
{
    /// <summary>How much is lacking, in the unit of the reason.</summary>
    public long Lacking => Needed - Given;

    public bool IsMissingAnswer => Kind is PolicyReasonKind.KindMissing or PolicyReasonKind.ValueMissing or PolicyReasonKind.MonthsMissing or PolicyReasonKind.LabourShareMissing;
}

public enum PolicyReasonKind
{
    /// <summary>The policy says nothing of this kind of contract.</summary>
    NoRuleForKind,

    /// <summary>In euro cents.</summary>
    BelowAmount,

    /// <summary>In months.</summary>
    TooShort,

    /// <summary>In per cent of the value.</summary>
    LabourShareTooLow,

    KindMissing,

    ValueMissing,

    MonthsMissing,

    LabourShareMissing,
}

/// <summary>What falls away of an obligation for a PSO step or its equivalent.</summary>
/// <param name="Percent">0 unless <see cref="DiscountStanding.Applies"/>.</param>
public sealed record DiscountAnswer(DiscountStanding Standing, decimal Percent);

public enum DiscountStanding
{
    /// <summary>No step was given.</summary>
    NotAsked,

    Applies,

    /// <summary>The policy gives no discounts.</summary>
    NoDiscounts,

    /// <summary>The policy does not name this step.</summary>
    UnknownStep,
}
