using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>What a contractor would owe, step by step, or why that cannot be told.</summary>
/// <param name="Base"><c>opdrachtsom</c>, <c>loonsom</c> or <c>gefactureerde_omzet</c>: of the last the value is an estimate.</param>
/// <param name="Steps">In the order of reckoning; empty when refused.</param>
/// <param name="Reasons">Which answers are missing, or why no percentage applies.</param>
public sealed record ObligationAnswer(ObligationRefusal? Refusal, string? Base, IReadOnlyList<ObligationStep> Steps, IReadOnlyList<PolicyReason> Reasons)
{
    /// <summary>Euro cents before any discount.</summary>
    public long? BeforeDiscountEuroCents => AmountOf(ObligationStepKind.Percentage);

    /// <summary>Euro cents that are owed in the end.</summary>
    public long? EuroCents => AmountOf(ObligationStepKind.Obligation);

    private long? AmountOf(ObligationStepKind kind) => Steps.FirstOrDefault(step => step.Kind == kind)?.AmountEuroCents;
}

/// <summary>One step of the reckoning.</summary>
/// <param name="Percent">What the step took of the amount before it; nothing for the value and the outcome.</param>
/// <param name="AmountEuroCents">Rounded once, half a cent away from zero.</param>
public sealed record ObligationStep(ObligationStepKind Kind, decimal? Percent, long AmountEuroCents);

public enum ObligationStepKind
{
    Value,

    /// <summary>The part of the value that is labour; only where the base is the wage sum.</summary>
    LabourCosts,

    /// <summary>The percentage of the base: the obligation before any discount.</summary>
    Percentage,

    /// <summary>What a PSO step or its equivalent takes off, as a positive amount.</summary>
    Discount,

    /// <summary>What is owed.</summary>
    Obligation,
}

public enum ObligationRefusal
{
    NoPolicy,

    /// <summary>See the reasons for which.</summary>
    AnswerMissing,

    NegativeAnswer,

    /// <summary>The labour share is over 100 per cent.</summary>
    ShareOver100,

    /// <summary>More than <see cref="ObligationCalculator.LargestEuroCents"/>.</summary>
    TooLarge,

    /// <summary>The policy asks no percentage of this tender; see the reasons.</summary>
    NoPercentage,

    /// <summary>The policy does not say of what the percentage is taken, or by a word that we do not know.</summary>
    UnknownBase,

    /// <summary>A percentage or discount of the policy is under 0 or over 100.</summary>
    PolicyOutOfRange,

    NoDiscounts,

    UnknownStep,
}
