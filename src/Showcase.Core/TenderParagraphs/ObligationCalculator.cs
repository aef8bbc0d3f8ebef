using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>
/// The obligation of a tender under a policy set: value, labour share where the base is the wage sum, percentage, discount. Each step is rounded to the cent
/// once, half a cent away from zero, and the next goes on from the rounded amount, so that whoever adds up the shown steps comes to the shown outcome.
/// </summary>
public static class ObligationCalculator
{
    /// <summary>Ten thousand billion euros: beyond it something else was typed than a value.</summary>
    public const long LargestEuroCents = 1_000_000_000_000_000;

    private const string WageSum = "loonsom";

    public static ObligationAnswer Calculate(PolicyTerms? policy, TenderQuestion question)
    {
        if (RefusalOf(question) is { } refusal)
        {
            return Refuse(refusal, policy);
        }

        if (policy is null)
        {
            return Refuse(ObligationRefusal.NoPolicy, null);
        }

        if (policy.Base is not ("opdrachtsom" or WageSum or "gefactureerde_omzet"))
        {
            return Refuse(ObligationRefusal.UnknownBase, policy);
        }

        var percentage = PolicyRules.PercentageFor(policy, question);
        var missing = MissingOf(policy, question, percentage);
        return (missing, percentage.Term) switch
        {
            ([_, ..], _) => Refuse(ObligationRefusal.AnswerMissing, policy, missing),
            (_, null) => Refuse(ObligationRefusal.NoPercentage, policy, percentage.Reasons),
            (_, { Percentage: < 0 or > 100 }) => Refuse(ObligationRefusal.PolicyOutOfRange, policy),
            (_, { } term) => WithDiscount(policy, question, term.Percentage, PolicyRules.DiscountFor(policy, question.PsoStep)),
        };
    }

    private static ObligationRefusal? RefusalOf(TenderQuestion question) => question switch
    {
        { ValueEuroCents: < 0 } or { Months: < 0 } or { LabourSharePercent: < 0 } => ObligationRefusal.NegativeAnswer,
        { LabourSharePercent: > 100 } => ObligationRefusal.ShareOver100,
        { ValueEuroCents: > LargestEuroCents } => ObligationRefusal.TooLarge,
        _ => null,
    };

    // A percentage that can be told already leaves open what the reckoning itself needs
    private static List<PolicyReason> MissingOf(PolicyTerms policy, TenderQuestion question, PercentageAnswer percentage)
    {
        List<PolicyReason> missing = [.. percentage.Reasons.Where(reason => reason.IsMissingAnswer)];
        var needed = percentage.Term is not null || missing.Count > 0;
        void Need(bool isMissing, PolicyReasonKind kind)
        {
            if (needed && isMissing && !missing.Exists(reason => reason.Kind == kind))
            {
                missing.Add(new PolicyReason(kind));
            }
        }

        Need(question.ValueEuroCents is null, PolicyReasonKind.ValueMissing);
        Need(policy.Base == WageSum && question.LabourSharePercent is null, PolicyReasonKind.LabourShareMissing);
        return missing;
    }

    private static ObligationAnswer WithDiscount(PolicyTerms policy, TenderQuestion question, decimal percentage, DiscountAnswer discount) => discount switch
    {
        { Standing: DiscountStanding.NoDiscounts } => Refuse(ObligationRefusal.NoDiscounts, policy),
        { Standing: DiscountStanding.UnknownStep } => Refuse(ObligationRefusal.UnknownStep, policy),
        { Percent: < 0 or > 100 } => Refuse(ObligationRefusal.PolicyOutOfRange, policy),
        _ => new ObligationAnswer(null, policy.Base, [.. StepsOf(policy, question, percentage, discount)], []),
    };

    private static IEnumerable<ObligationStep> StepsOf(PolicyTerms policy, TenderQuestion question, decimal percentage, DiscountAnswer discount)
    {
        var amount = question.ValueEuroCents!.Value;
        yield return new ObligationStep(ObligationStepKind.Value, null, amount);
        if (policy.Base == WageSum)
        {
            amount = Part(amount, question.LabourSharePercent!.Value);
            yield return new ObligationStep(ObligationStepKind.LabourCosts, question.LabourSharePercent, amount);
        }

        amount = Part(amount, percentage);
        yield return new ObligationStep(ObligationStepKind.Percentage, percentage, amount);
        if (discount.Standing == DiscountStanding.Applies)
        {
            var off = Part(amount, discount.Percent);
            yield return new ObligationStep(ObligationStepKind.Discount, discount.Percent, off);
            amount -= off;
        }

        yield return new ObligationStep(ObligationStepKind.Obligation, null, amount);
    }

    // Decimal is exact here: sixteen digits of cents by the few of a percentage stay under its twenty-eight
    private static long Part(long euroCents, decimal percent) => (long)decimal.Round(euroCents * percent / 100, 0, MidpointRounding.AwayFromZero);

    private static ObligationAnswer Refuse(ObligationRefusal refusal, PolicyTerms? policy, IReadOnlyList<PolicyReason>? reasons = null) => new(refusal, policy?.Base, [], reasons ?? []);
}
