using System.Globalization;
using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>Whether what a clause asks is in proportion to value, duration and labour share, as the policy of the buying organisation sees it.</summary>
internal static class ClauseProportion
{
    /// <summary>Nothing for a clause that asks no percentage of the policy.</summary>
    public static IEnumerable<ClauseFinding> Of(ClauseText text, ClauseContext context)
    {
        var aliases = context.Fields.Where(ClauseContext.AsksPolicyPercentage).Select(field => field.Alias).ToHashSet(StringComparer.Ordinal);
        var asked = text.Blocks
            .SelectMany((block, place) => block.Runs.OfType<FieldRun>().Where(run => aliases.Contains(run.Alias)).Select(run => (Run: run, Place: place)))
            .ToArray();
        return (asked, context.Policy) switch
        {
            ([], _) => [],
            (_, null) => [new ClauseFinding(ClauseFindingKind.NoPolicy, ClauseSeverity.Advice)],
            (_, { } policy) => Weigh(PolicyRules.PercentageFor(policy, context.Question), asked),
        };
    }

    private static IEnumerable<ClauseFinding> Weigh(PercentageAnswer answer, (FieldRun Run, int Place)[] asked) => answer switch
    {
        { Percentage: { } most } => Over(most, asked),
        { IsOpen: true } => [new ClauseFinding(ClauseFindingKind.ProportionalityOpen, ClauseSeverity.Advice)],
        _ => answer.Reasons.Select(reason => new ClauseFinding(KindOf(reason.Kind), ClauseSeverity.Warning, Needed: reason.Needed, Given: reason.Given)),
    };

    private static IEnumerable<ClauseFinding> Over(decimal most, (FieldRun Run, int Place)[] asked) => asked
        .Select(one => (one.Place, one.Run.Alias, Percentage: PercentageOf(one.Run)))
        .Where(one => one.Percentage > most)
        .Select(one => new ClauseFinding(ClauseFindingKind.PercentageOverPolicy, ClauseSeverity.Warning, one.Place, one.Alias, most, one.Percentage));

    private static decimal? PercentageOf(FieldRun run) =>
        FieldRules.Read(new FieldSpec(run.Alias, "", FieldKind.Percentage, null, null, false, [], null), run.Value).Value is { } value
            ? decimal.Parse(value.Canonical, CultureInfo.InvariantCulture)
            : null;

    private static ClauseFindingKind KindOf(PolicyReasonKind kind) => kind switch
    {
        PolicyReasonKind.BelowAmount => ClauseFindingKind.ValueBelowPolicy,
        PolicyReasonKind.TooShort => ClauseFindingKind.ShorterThanPolicy,
        PolicyReasonKind.LabourShareTooLow => ClauseFindingKind.LabourShareBelowPolicy,
        _ => ClauseFindingKind.KindNotInPolicy,
    };
}
