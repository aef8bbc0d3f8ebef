using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Why a paragraph suits a tender or does not, in sentences.</summary>
internal static class FitWords
{
    /// <param name="titleOf">Title of a paragraph or policy set by its id.</param>
    public static string Of(FitReason reason, Func<string, string> titleOf) => reason.Kind switch
    {
        FitReasonKind.KindFits => $"Bedoeld voor {KindOf(reason.Word)}.",
        FitReasonKind.EveryKind => "Past bij elke soort opdracht.",
        FitReasonKind.KindDoesNotFit => $"Niet bedoeld voor {KindOf(reason.Word)}.",
        FitReasonKind.KindUnanswered => "Hangt af van de soort opdracht.",
        FitReasonKind.OnlyForSubsidy => "Alleen voor een subsidie.",
        FitReasonKind.NotForSubsidy => "Hoort bij een opdracht, niet bij een subsidie.",
        FitReasonKind.ReachesAmount => $"De waarde van {FieldWords.Euro(reason.Given)} haalt de drempel van {FieldWords.Euro(reason.Needed)}.",
        FitReasonKind.ReachesDuration => $"De looptijd van {FieldWords.Months(reason.Given)} haalt de ondergrens van {FieldWords.Months(reason.Needed)}.",
        FitReasonKind.BelowAmount => $"De waarde van {FieldWords.Euro(reason.Given)} blijft onder de drempel van {FieldWords.Euro(reason.Needed)}.",
        FitReasonKind.TooShort => $"De looptijd van {FieldWords.Months(reason.Given)} blijft onder de {FieldWords.Months(reason.Needed)} van het beleid.",
        FitReasonKind.NoLowerBound => "Het beleid kent geen ondergrens.",
        FitReasonKind.NoRuleForKind => $"Het beleid zegt niets over {KindOf(reason.Word)}.",
        FitReasonKind.ValueUnanswered => "Hangt af van de waarde.",
        FitReasonKind.MonthsUnanswered => "Hangt af van de looptijd.",
        FitReasonKind.LabourShareUnanswered => "Hangt af van het aandeel arbeid.",
        FitReasonKind.OrdinaryLabourShare => $"Het aandeel arbeid is {Dutch.Percent(reason.Given)}, dus {Dutch.Percent(reason.Needed)} of meer.",
        FitReasonKind.LowLabourShare => $"Het aandeel arbeid is {Dutch.Percent(reason.Given)}, dus minder dan {Dutch.Percent(reason.Needed)}.",
        FitReasonKind.PolicyIgnoresLabourShare => "Het beleid maakt geen verschil naar het aandeel arbeid; leg uw keuze uit in het dossier.",
        FitReasonKind.OrganisationUnanswered => "Hangt af van wie er inkoopt.",
        FitReasonKind.NoPolicy => "Er is geen beleid bekend om de drempel aan te toetsen.",
        FitReasonKind.OwnPolicy => $"Geschreven voor {titleOf(reason.Word ?? "")}, dat hier geldt.",
        FitReasonKind.OtherPolicy => $"Geschreven voor {titleOf(reason.Word ?? "")}, dat hier niet geldt.",
        FitReasonKind.ReplacedByVariant => $"Uw beleid heeft een eigen tekst: {titleOf(reason.Word ?? "")}.",
        FitReasonKind.PolicyHasDiscounts => "Uw beleid kent kortingen voor PSO of gelijkwaardig.",
        FitReasonKind.PolicyHasNoDiscounts => "Uw beleid kent geen kortingen.",
        FitReasonKind.PolicyHasPenalty => "Uw beleid noemt een factor voor de maatregel.",
        FitReasonKind.PolicyHasNoPenalty => "Uw beleid kent geen financiële maatregel.",
        FitReasonKind.ChoiceBeforePublication => "Een keuze vóór publicatie: alleen bepaalde ondernemingen kunnen dan inschrijven.",
        FitReasonKind.InsteadOfMainText => $"Kan in plaats van: {titleOf(reason.Word ?? "")}.",
        FitReasonKind.NoTextToGoWith => "Hoort bij een andere tekst, en die past hier niet.",
        _ => "",
    };

    private static string KindOf(string? kind) => kind switch
    {
        "raamovereenkomst" => "een raamovereenkomst",
        "subsidie" => "een subsidie",
        null or "" => "deze soort opdracht",
        _ => kind,
    };
}
