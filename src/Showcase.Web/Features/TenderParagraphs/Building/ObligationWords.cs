using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>The reckoning of an obligation with an example of efforts, in words.</summary>
internal static class ObligationWords
{
    public static ObligationPanel Of(Built built)
    {
        var answer = built.Obligation;
        return answer.Refusal is { } refusal
            ? new ObligationPanel(PolicyReasonWords.Of(refusal), [.. answer.Reasons.Select(PolicyReasonWords.Of)], [], null)
            : new ObligationPanel(
                null,
                [],
                [.. answer.Steps.Select(step => new ObligationRow(PolicyReasonWords.Of(step, answer.Base), (step.Kind == ObligationStepKind.Discount ? "− " : "") + FieldWords.Euro(step.AmountEuroCents), step.Kind == ObligationStepKind.Obligation))],
                MixOf(built));
    }

    private static MixPanel? MixOf(Built built)
    {
        if (built.BlockSet is not { } set || built.Obligation.EuroCents is not { } owed)
        {
            return null;
        }

        var mix = BlockMix.Of(owed, set, built.Question.Months);
        return new MixPanel(
            $"{set.Code} ({set.Publisher})",
            set.Source,
            mix.Refusal is { } refusal ? MixWords.Of(refusal) : null,
            [.. mix.Lines.Select(line => new MixRow(MixWords.EffortOf(line.Block), MixWords.QuantityOf(line), MixWords.RateOf(line.Block), FieldWords.Euro(line.ValueEuroCents)))],
            mix.Lines.Count > 0 ? FieldWords.Euro(mix.SumEuroCents) : null,
            mix.SurplusEuroCents > 0 ? FieldWords.Euro(mix.SurplusEuroCents) : null);
    }
}
