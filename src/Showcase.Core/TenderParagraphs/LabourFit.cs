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

        // A policy that asks the same of little labour leaves the choice to the buyer, who must argue it
        return low && policy is not null && PolicyRules.MayIgnoreLabourShare(policy, question.ContractKind)
            ? [Reason(kind, ParagraphFit.Possible, share), new FitReason(FitReasonKind.PolicyIgnoresLabourShare, ParagraphFit.Possible)]
            : [Reason(kind, low == (wanted == ParagraphTraits.LowLabour) ? ParagraphFit.Fits : ParagraphFit.DoesNotFit, share)];
    }

    private static FitReason Reason(FitReasonKind kind, ParagraphFit effect, int share) => new(kind, effect, ParagraphFinder.LowLabourBelowPercent, share);
}
