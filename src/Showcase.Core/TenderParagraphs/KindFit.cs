namespace Showcase.Core.TenderParagraphs;

/// <summary>Whether a paragraph is for this kind of contract.</summary>
internal static class KindFit
{
    private const string Every = "alle";
    private const string Subsidy = "subsidie";

    public static FitReason Judge(IReadOnlyList<string> kinds, int number, string? asked)
    {
        if (string.IsNullOrEmpty(asked))
        {
            return kinds.Contains(Every) && number != LibraryNumber.Subsidy && !LibraryNumber.IsOfContract(number)
                ? new FitReason(FitReasonKind.EveryKind, ParagraphFit.Fits)
                : new FitReason(FitReasonKind.KindUnanswered, ParagraphFit.Possible);
        }

        return (asked == Subsidy) switch
        {
            false when number == LibraryNumber.Subsidy || kinds is [Subsidy] => new FitReason(FitReasonKind.OnlyForSubsidy, ParagraphFit.DoesNotFit, Word: asked),
            true when LibraryNumber.IsOfContract(number) => new FitReason(FitReasonKind.NotForSubsidy, ParagraphFit.DoesNotFit, Word: asked),
            _ when kinds.Contains(asked) => new FitReason(FitReasonKind.KindFits, ParagraphFit.Fits, Word: asked),
            _ when kinds.Contains(Every) || kinds.Count == 0 => new FitReason(FitReasonKind.EveryKind, ParagraphFit.Fits),
            true => new FitReason(FitReasonKind.NotForSubsidy, ParagraphFit.DoesNotFit, Word: asked),
            _ => new FitReason(FitReasonKind.KindDoesNotFit, ParagraphFit.DoesNotFit, Word: asked),
        };
    }
}
