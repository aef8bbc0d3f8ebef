using System.Globalization;
using Showcase.Core.Regions;
using Showcase.Core.Results;

namespace Showcase.Core.TenderParagraphs;

/// <summary>The first value of an open place, as a person would have typed it.</summary>
public static class FieldPrefill
{
    /// <summary>Nothing when the source is unknown, when what it needs is not there, or when the place would refuse the value.</summary>
    public static string? For(FieldSpec spec, PrefillFacts facts) =>
        CandidatesOf(spec.Prefill, facts).FirstOrDefault(candidate => FieldRules.Read(spec, candidate).Value is not null);

    // The words for the text first; then the stored word, for a choice that offers it
    private static string?[] CandidatesOf(string? source, PrefillFacts facts) => source switch
    {
        FieldSource.Organisation => [facts.OrganisationName],
        FieldSource.Value => [Euros(facts.Question.ValueEuroCents)],
        FieldSource.Months => [facts.Question.Months?.ToString(CultureInfo.InvariantCulture)],
        FieldSource.Obligation => [Euros(facts.ObligationEuroCents)],
        _ when facts.Policy is { } policy => OfPolicy(source, policy, facts),
        _ => [],
    };

    private static string?[] OfPolicy(string? source, PolicyTerms policy, PrefillFacts facts) => source switch
    {
        FieldSource.PolicyPercentage => [Number(PolicyRules.PercentageFor(policy, facts.Question).Percentage)],
        FieldSource.PolicyBase => [BaseInWords(policy.Base), policy.Base, policy.Base?.Replace('_', ' ')],
        FieldSource.PolicyName => [policy.ValidFrom is { } day ? $"{policy.Title}, geldig vanaf {DutchFormat.Day(day)}" : policy.Title],
        FieldSource.PolicyPenaltyFactor => [policy.PenaltyFactor > 0 ? Number(policy.PenaltyFactor) : null],
        FieldSource.PolicyBlockSet => [BlocksInWords(policy.BlockSet, facts.BlockSet), policy.BlockSet],
        FieldSource.PolicyThreshold => [Euros(PolicyRules.LowestAmount(policy, facts.Question.ContractKind) * 100L)],
        not null when source.StartsWith(FieldSource.PolicyDiscountPrefix, StringComparison.Ordinal) =>
            [PolicyRules.DiscountFor(policy, source[FieldSource.PolicyDiscountPrefix.Length..]) is { Standing: DiscountStanding.Applies } discount ? Number(discount.Percent) : null],
        _ => [],
    };

    private static string? BaseInWords(string? word) => word switch
    {
        "opdrachtsom" => "de opdrachtsom",
        "loonsom" => "de loonsom",
        "gefactureerde_omzet" => "de gefactureerde omzet",
        _ => null,
    };

    private static string? BlocksInWords(string? code, BlockSet? set) => set is not null && set.Code == code ? $"{code} ({set.Publisher}, {set.Source})" : code;

    private static string? Euros(long? euroCents) => euroCents is { } cents ? (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') : null;

    private static string? Number(decimal? value) => value is { } number ? number.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',') : null;
}

/// <summary>What is known before a person types.</summary>
/// <param name="Policy">The set that holds, or nothing.</param>
/// <param name="ObligationEuroCents">Before any discount; nothing when it could not be told.</param>
/// <param name="BlockSet">The block set of the policy, or nothing when it is not among the published ones.</param>
public sealed record PrefillFacts(TenderQuestion Question, PolicyTerms? Policy, string? OrganisationName, long? ObligationEuroCents, BlockSet? BlockSet);
