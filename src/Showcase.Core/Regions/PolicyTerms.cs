namespace Showcase.Core.Regions;

/// <summary>What a policy set lays down, apart from how it is stored.</summary>
/// <param name="Code">Segment of its address, such as <c>convenant-merelland-2024</c>.</param>
/// <param name="Base"><c>opdrachtsom</c>, <c>loonsom</c> or <c>gefactureerde_omzet</c>.</param>
/// <param name="BlockSet">Identifier of the published block set; values of different sets do not add up.</param>
/// <param name="PenaltyFactor">Times what was not realised; 0 or nothing when there is no penalty.</param>
/// <param name="ValidFrom">First day; nothing when it always held.</param>
/// <param name="ValidTo">Last day; nothing while no end is known.</param>
public sealed record PolicyTerms(
    string Code,
    string Title,
    string? Base,
    string? BlockSet,
    decimal? PenaltyFactor,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<PercentageTerm> Percentages,
    IReadOnlyList<ThresholdTerm> Thresholds,
    IReadOnlyList<DiscountTerm> Discounts,
    IReadOnlyList<MemberTerm> Members)
{
    public static PolicyTerms Of(PolicySet policy) => new(
        policy.UrlSegment ?? "",
        policy.Title,
        policy.Base,
        policy.BlockSet,
        policy.PenaltyFactor,
        policy.ValidFrom,
        policy.ValidTo,
        [.. policy.PercentageRules.Where(rule => rule.Percentage is not null).Select(rule => new PercentageTerm(
            rule.ContractKind, rule.FromEuro ?? 0, rule.MinimumMonths ?? 0, rule.LabourShareFromPercent ?? 0, rule.Percentage!.Value, rule.Note))],
        [.. policy.Thresholds.Select(rule => new ThresholdTerm(rule.ContractKind, rule.FromEuro ?? 0, rule.MinimumMonths ?? 0))],
        [.. policy.PsoDiscounts.Where(discount => discount.DiscountPercent is not null).Select(discount => new DiscountTerm(discount.Step, discount.DiscountPercent!.Value))],
        [.. policy.Members.Where(member => member.Organisation is not null).Select(member => new MemberTerm(member.Organisation!.Code, member.From, member.To))]);
}

/// <summary>The percentage that applies from an amount, a duration and a labour share on.</summary>
/// <param name="ContractKind">Nothing for every kind.</param>
/// <param name="FromEuro">Whole euros; the amount itself is included.</param>
/// <param name="FromMonths">Whole months; the duration itself is included.</param>
/// <param name="FromLabourSharePercent">0 to 100; the share itself is included.</param>
/// <param name="Percentage">Of the base of calculation, 0 to 100.</param>
public sealed record PercentageTerm(string? ContractKind, int FromEuro, int FromMonths, int FromLabourSharePercent, decimal Percentage, string? Note);

/// <summary>From which value and duration on the policy asks anything of a kind of contract.</summary>
/// <param name="ContractKind">Nothing for every kind.</param>
public sealed record ThresholdTerm(string? ContractKind, int FromEuro, int FromMonths);

/// <summary>What falls away of the obligation for a PSO step or its equivalent.</summary>
/// <param name="Percent">0 to 100.</param>
public sealed record DiscountTerm(string Step, decimal Percent);

/// <summary>An organisation takes part from a day to a day, both included; nothing where there is no bound.</summary>
public sealed record MemberTerm(string OrganisationCode, DateOnly? From, DateOnly? To);
