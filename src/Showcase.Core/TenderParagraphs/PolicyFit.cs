using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>What the policy of the buying organisation makes of a paragraph.</summary>
internal static class PolicyFit
{
    public static IEnumerable<FitReason> OfThreshold(string? wanted, TenderQuestion question, PolicyTerms? policy)
    {
        if (wanted is not (ParagraphTraits.FromThreshold or ParagraphTraits.UnderThreshold))
        {
            return [];
        }

        if (policy is null)
        {
            return [NoPolicy(question)];
        }

        var answer = PolicyRules.ThresholdFor(policy, question);
        return answer.Standing switch
        {
            ThresholdStanding.Met => Reached(answer.Term!, question, wanted == ParagraphTraits.FromThreshold ? ParagraphFit.Fits : ParagraphFit.DoesNotFit),
            ThresholdStanding.NotMet => answer.Reasons.Select(reason => Of(reason, wanted == ParagraphTraits.UnderThreshold ? ParagraphFit.Fits : ParagraphFit.DoesNotFit, question)),
            _ => answer.Reasons.Select(reason => Of(reason, ParagraphFit.Possible, question)),
        };
    }

    public static IEnumerable<FitReason> OfVariant(string? policyCode, TenderQuestion question, PolicyTerms? policy)
    {
        if (policyCode is not null)
        {
            yield return policy is null && string.IsNullOrEmpty(question.OrganisationCode)
                ? new FitReason(FitReasonKind.OrganisationUnanswered, ParagraphFit.Possible)
                : policy?.Code == policyCode
                    ? new FitReason(FitReasonKind.OwnPolicy, ParagraphFit.Fits, Word: policyCode)
                    : new FitReason(FitReasonKind.OtherPolicy, ParagraphFit.DoesNotFit, Word: policyCode);
        }
    }

    public static IEnumerable<FitReason> OfNumber(int number, TenderQuestion question, PolicyTerms? policy) => number switch
    {
        LibraryNumber.PsoDiscount or LibraryNumber.Penalty when policy is null => [NoPolicy(question)],
        LibraryNumber.PsoDiscount => [policy!.Discounts.Any(discount => discount.Percent > 0)
            ? new FitReason(FitReasonKind.PolicyHasDiscounts, ParagraphFit.Fits)
            : new FitReason(FitReasonKind.PolicyHasNoDiscounts, ParagraphFit.DoesNotFit)],
        LibraryNumber.Penalty => [policy!.PenaltyFactor > 0
            ? new FitReason(FitReasonKind.PolicyHasPenalty, ParagraphFit.Fits)
            : new FitReason(FitReasonKind.PolicyHasNoPenalty, ParagraphFit.DoesNotFit)],
        _ => [],
    };

    private static FitReason NoPolicy(TenderQuestion question) =>
        new(string.IsNullOrEmpty(question.OrganisationCode) ? FitReasonKind.OrganisationUnanswered : FitReasonKind.NoPolicy, ParagraphFit.Possible);

    private static IEnumerable<FitReason> Reached(ThresholdTerm term, TenderQuestion question, ParagraphFit effect)
    {
        if (term.FromEuro > 0)
        {
            yield return new FitReason(FitReasonKind.ReachesAmount, effect, term.FromEuro * 100L, question.ValueEuroCents ?? 0);
        }

        if (term.FromMonths > 0)
        {
            yield return new FitReason(FitReasonKind.ReachesDuration, effect, term.FromMonths, question.Months ?? 0);
        }

        if (term is { FromEuro: <= 0, FromMonths: <= 0 })
        {
            yield return new FitReason(FitReasonKind.NoLowerBound, effect);
        }
    }

    private static FitReason Of(PolicyReason reason, ParagraphFit effect, TenderQuestion question) => reason.Kind switch
    {
        PolicyReasonKind.BelowAmount => new FitReason(FitReasonKind.BelowAmount, effect, reason.Needed, reason.Given),
        PolicyReasonKind.TooShort => new FitReason(FitReasonKind.TooShort, effect, reason.Needed, reason.Given),
        PolicyReasonKind.KindMissing => new FitReason(FitReasonKind.KindUnanswered, effect),
        PolicyReasonKind.ValueMissing => new FitReason(FitReasonKind.ValueUnanswered, effect),
        PolicyReasonKind.MonthsMissing => new FitReason(FitReasonKind.MonthsUnanswered, effect),
        _ => new FitReason(FitReasonKind.NoRuleForKind, effect, Word: question.ContractKind),
    };
}
