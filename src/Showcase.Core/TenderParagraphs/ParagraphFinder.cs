using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>Which paragraphs suit a tender, and why others do not. An unanswered question never excludes a paragraph.</summary>
public static class ParagraphFinder
{
    /// <summary>
    /// Per cent of the value under which the share of labour is low: the municipal rule of 2025 asks 5 per cent, and may ask 2 where the share is under 30
    /// (DOMAIN §2). It chooses between texts only; which percentage holds is up to the policy set.
    /// </summary>
    public const int LowLabourBelowPercent = 30;

    /// <summary>Advice on every paragraph: what fits first, then by place in the library.</summary>
    /// <param name="policy">The set that holds for the buying organisation on the day of the question, or nothing.</param>
    public static IReadOnlyList<ParagraphAdvice> Find(IReadOnlyList<ParagraphTraits> paragraphs, TenderQuestion question, PolicyTerms? policy)
    {
        var byId = paragraphs.ToLookup(paragraph => paragraph.Id, StringComparer.Ordinal);
        int PlaceOf(ParagraphTraits paragraph) => paragraph.Number > 0 || paragraph.BaseId is null ? paragraph.Number : byId[paragraph.BaseId].FirstOrDefault()?.Number ?? 0;

        var alone = paragraphs.Select(paragraph => Judge(paragraph, PlaceOf(paragraph), question, policy)).ToArray();
        var together = BesideEachOther(WithVariants(alone));
        return [.. together.OrderBy(advice => advice.Fit).ThenBy(advice => PlaceOf(advice.Paragraph)).ThenBy(advice => advice.Paragraph.Id, StringComparer.Ordinal)];
    }

    private static ParagraphAdvice Judge(ParagraphTraits paragraph, int number, TenderQuestion question, PolicyTerms? policy)
    {
        var kind = KindFit.Judge(paragraph.ContractKinds, number, question.ContractKind);
        return new ParagraphAdvice(paragraph, number == LibraryNumber.ReservedContract
            ? [kind, new FitReason(FitReasonKind.ChoiceBeforePublication, ParagraphFit.Possible)]
            :
            [
                kind,
                .. PolicyFit.OfThreshold(paragraph.ThresholdFit, question, policy),
                .. LabourFit.Judge(paragraph.LabourFit, question, policy),
                .. PolicyFit.OfVariant(paragraph.PolicyCode, question, policy),
                .. PolicyFit.OfNumber(number, question, policy),
            ]);
    }

    // A variant of the policy that applies stands in for its base, unless it does not suit the tender itself
    private static ParagraphAdvice[] WithVariants(ParagraphAdvice[] advices)
    {
        var variants = advices
            .Where(advice => advice.Paragraph.BaseId is not null && advice.Fit != ParagraphFit.DoesNotFit && advice.Reasons.Any(reason => reason.Kind == FitReasonKind.OwnPolicy))
            .ToLookup(advice => advice.Paragraph.BaseId!, advice => advice.Paragraph.Id, StringComparer.Ordinal);
        return [.. advices.Select(advice => variants[advice.Paragraph.Id].FirstOrDefault() is { } variant
            ? advice with { Reasons = [.. advice.Reasons, new FitReason(FitReasonKind.ReplacedByVariant, ParagraphFit.DoesNotFit, Word: variant)] }
            : advice)];
    }

    private static ParagraphAdvice[] BesideEachOther(ParagraphAdvice[] advices)
    {
        var main = advices.FirstOrDefault(advice => advice is { Paragraph.Role: ParagraphTraits.MainText, Fit: ParagraphFit.Fits });
        var hasText = advices.Any(advice => advice.Paragraph.Role != ParagraphTraits.Addition && advice.Fit != ParagraphFit.DoesNotFit);
        return [.. advices.Select(advice => advice.Paragraph.Role switch
        {
            ParagraphTraits.Alternative when main is not null =>
                advice with { Reasons = [.. advice.Reasons, new FitReason(FitReasonKind.InsteadOfMainText, ParagraphFit.Possible, Word: main.Paragraph.Id)] },
            ParagraphTraits.Addition when !hasText => advice with { Reasons = [.. advice.Reasons, new FitReason(FitReasonKind.NoTextToGoWith, ParagraphFit.Possible)] },
            _ => advice,
        })];
    }
}
