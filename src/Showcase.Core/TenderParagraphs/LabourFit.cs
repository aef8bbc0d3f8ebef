using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>Whether a paragraph suits the share of labour in the contract.</summary>
internal static class LabourFit
{
    public static IEnumerable<FitReason> Judge(string? wanted, TenderQuestion question, PolicyTerms? policy)
    {
        if (wanted is not (ParagraphTraits.OrdinaryLabour or ParagraphTraits.LowLabour))
        {
            return [];
        }

        if (question.LabourSharePercent is not { } share)
        {
            return [new FitReason(FitReasonKind.LabourShareUnanswered, ParagraphFit.Possible)];
        }

        var low = share < ParagraphFinder.LowLabourBelowPercent;
        var kind = low ? FitReasonKind.LowLabourShare : FitReasonKind.OrdinaryLabourShare;

        if (low && policy is not null && PolicyRules.MayIgnoreLabourShare(policy, question.ContractKind))
        {
            // The text for little labour keeps its meaning; the ordinary one is a choice that the buyer must argue
            var effect = wanted == ParagraphTraits.LowLabour ? ParagraphFit.Fits : ParagraphFit.Possible;
            return [Reason(kind, effect, share), new FitReason(FitReasonKind.PolicyIgnoresLabourShare, effect)];
        }

        return [Reason(kind, low == (wanted == ParagraphTraits.LowLabour) ? ParagraphFit.Fits : ParagraphFit.DoesNotFit, share)];
    }

    private static FitReason Reason(FitReasonKind kind, ParagraphFit effect, int share) => new(kind, effect, ParagraphFinder.LowLabourBelowPercent, share);
}
