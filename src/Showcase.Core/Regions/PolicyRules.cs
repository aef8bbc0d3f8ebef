using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Regions;

/// <summary>What a policy set says of one tender: which set holds, which percentage applies, whether the threshold is met, what a PSO step takes off.</summary>
public static class PolicyRules
{
    /// <summary>Stored word for a rule of every kind of contract. A subsidy is no contract: only a rule that names it holds for it.</summary>
    public const string EveryKind = "alle";

    private const string Subsidy = "subsidie";

    /// <summary>The set that holds for an organisation on a day; of several the one that began last for it. Without one: the set that ended last, else the one that begins first.</summary>
    public static PolicyAnswer Find(string? organisationCode, DateOnly day, IEnumerable<PolicyTerms> policies)
    {
        var spans = policies.SelectMany(policy => PolicySpan.Of(policy, organisationCode)).ToArray();
        if (spans.Where(span => span.From <= day && day <= span.To).Max() is { } holding)
        {
            return new PolicyAnswer(PolicyStanding.Holds, holding.Terms, null);
        }

        if (spans.Where(span => span.To < day).MaxBy(span => (span.To, span)) is { } ended)
        {
            return new PolicyAnswer(ended.To == ended.Terms.ValidTo ? PolicyStanding.Expired : PolicyStanding.Left, ended.Terms, ended.To);
        }

        return spans.MinBy(span => (span.From, span)) is { } coming
            ? new PolicyAnswer(PolicyStanding.NotYet, coming.Terms, coming.From)
            : new PolicyAnswer(PolicyStanding.None, null, null);
    }

    /// <summary>
    /// Of the rules whose conditions are met, the one with the highest. A kind of contract that has rules of its own is not judged by the rules for every kind.
    /// A rule that an unanswered question leaves open and that would go before is no answer yet.
    /// </summary>
    public static PercentageAnswer PercentageFor(PolicyTerms policy, TenderQuestion question)
    {
        if (OfKind(policy.Percentages, term => term.ContractKind, question.ContractKind) is not { } terms)
        {
            return new PercentageAnswer(null, [new PolicyReason(PolicyReasonKind.KindMissing)]);
        }

        // Two rules with the same conditions are an editor's slip: the lower percentage is the one that nobody can call disproportionate
        var judged = terms
            .OrderByDescending(ConditionsOf).ThenBy(term => term.Percentage)
            .Select(term => (Term: term, Reasons: ConditionsOf(term).Against(question)))
            .ToArray();
        var possible = judged.Where(one => one.Reasons.All(reason => reason.IsMissingAnswer)).ToArray();
        var open = possible.TakeWhile(one => one.Reasons.Count > 0).SelectMany(one => one.Reasons).Distinct().ToArray();
        return (possible, open) switch
        {
            ([], _) => new PercentageAnswer(null, Nearest(judged.Select(one => (ConditionsOf(one.Term), one.Reasons)))),
            (_, []) => new PercentageAnswer(possible[0].Term, []),
            _ => new PercentageAnswer(null, open),
        };
    }

    /// <summary>Whether the policy asks anything of the tender. A policy that names no thresholds for this kind asks from the conditions of its percentages, whatever the labour share.</summary>
    public static ThresholdAnswer ThresholdFor(PolicyTerms policy, TenderQuestion question)
    {
        if (ThresholdsOf(policy, question.ContractKind) is not { } terms)
        {
            return new ThresholdAnswer(ThresholdStanding.Open, null, [new PolicyReason(PolicyReasonKind.KindMissing)]);
        }

        var judged = terms.OrderBy(ConditionsOf).Select(term => (Term: term, Reasons: ConditionsOf(term).Against(question))).ToArray();
        if (judged.Length == 0)
        {
            return new ThresholdAnswer(ThresholdStanding.None, null, [new PolicyReason(PolicyReasonKind.NoRuleForKind)]);
        }

        if (judged.FirstOrDefault(one => one.Reasons.Count == 0) is { Term: { } met })
        {
            return new ThresholdAnswer(ThresholdStanding.Met, met, []);
        }

        return judged.FirstOrDefault(one => one.Reasons.All(reason => reason.IsMissingAnswer)) is { Term: { } open } possible
            ? new ThresholdAnswer(ThresholdStanding.Open, open, possible.Reasons)
            : new ThresholdAnswer(ThresholdStanding.NotMet, judged.MinBy(one => one.Reasons.Count).Term, Nearest(judged.Select(one => (ConditionsOf(one.Term), one.Reasons))));
    }

    /// <summary>What a PSO step takes off; a step that the policy does not name is refused, because no national table exists.</summary>
    public static DiscountAnswer DiscountFor(PolicyTerms policy, string? step) => step?.Trim() switch
    {
        null or "" => new DiscountAnswer(DiscountStanding.NotAsked, 0),
        _ when policy.Discounts.Count == 0 => new DiscountAnswer(DiscountStanding.NoDiscounts, 0),
        { } asked => policy.Discounts.FirstOrDefault(discount => string.Equals(discount.Step.Trim(), asked, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new DiscountAnswer(DiscountStanding.Applies, found.Percent)
            : new DiscountAnswer(DiscountStanding.UnknownStep, 0),
    };

    /// <summary>Whole euros from which the policy asks anything of this kind of contract; nothing when it says nothing of it.</summary>
    public static int? LowestAmount(PolicyTerms policy, string? contractKind) =>
        ThresholdsOf(policy, contractKind) is { Length: > 0 } terms ? terms.Min(term => term.FromEuro) : null;

    /// <summary>True when the policy asks one percentage of this kind of contract whatever the labour share, or may do so once the kind is known.</summary>
    public static bool MayIgnoreLabourShare(PolicyTerms policy, string? contractKind) =>
        OfKind(policy.Percentages, term => term.ContractKind, contractKind) is not { } terms || (terms.Length > 0 && terms.All(term => term.FromLabourSharePercent <= 0));

    private static ThresholdTerm[]? ThresholdsOf(PolicyTerms policy, string? kind) =>
        OfKind(policy.Thresholds, term => term.ContractKind, kind) is not [] and var named
            ? named
            : OfKind(policy.Percentages, term => term.ContractKind, kind)?.Select(term => new ThresholdTerm(term.ContractKind, term.FromEuro, term.FromMonths)).ToArray();

    // Nothing when the kind must be known first
    private static T[]? OfKind<T>(IReadOnlyList<T> terms, Func<T, string?> kindOf, string? kind)
    {
        var general = terms.Where(term => kindOf(term) is null or "" or EveryKind).ToArray();
        if (string.IsNullOrEmpty(kind))
        {
            return general.Length == terms.Count ? general : null;
        }

        var own = terms.Where(term => string.Equals(kindOf(term), kind, StringComparison.OrdinalIgnoreCase)).ToArray();
        return own.Length > 0 || kind == Subsidy ? own : general;
    }

    private static PolicyConditions ConditionsOf(PercentageTerm term) => new(term.FromEuro, term.FromMonths, term.FromLabourSharePercent);

    private static PolicyConditions ConditionsOf(ThresholdTerm term) => new(term.FromEuro, term.FromMonths, 0);

    // What lacks for the rule that lacks least; of equals the lowest rule
    private static IReadOnlyList<PolicyReason> Nearest(IEnumerable<(PolicyConditions Conditions, IReadOnlyList<PolicyReason> Reasons)> judged) =>
        judged.OrderBy(one => one.Reasons.Count).ThenBy(one => one.Conditions).Select(one => one.Reasons).FirstOrDefault() is { } nearest
            ? [.. nearest.Where(reason => !reason.IsMissingAnswer)]
            : [new PolicyReason(PolicyReasonKind.NoRuleForKind)];
}
