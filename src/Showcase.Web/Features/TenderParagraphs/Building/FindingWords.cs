using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>What to look at before publication, with the reason.</summary>
internal static class FindingWords
{
    /// <param name="labelOf">Label of an open place by its alias.</param>
    public static string Of(ClauseFinding finding, Func<string, string> labelOf) => finding.Kind switch
    {
        ClauseFindingKind.OpenField => $"“{labelOf(finding.Word ?? "")}” is nog niet ingevuld.",
        ClauseFindingKind.NoSubjectLink => "De tekst zegt niet hoe de inspanning verband houdt met het voorwerp van de opdracht. Dat moet wel; leg het anders in het dossier uit.",
        ClauseFindingKind.ValueBelowPolicy => $"De waarde van {Euros(finding.Given)} ligt onder de {Euros(finding.Needed)} van het beleid. Motiveer waarom u toch een verplichting vraagt.",
        ClauseFindingKind.ShorterThanPolicy => $"De looptijd van {FieldWords.Months((long)(finding.Given ?? 0))} is korter dan de {FieldWords.Months((long)(finding.Needed ?? 0))} van het beleid. In die tijd is het lastig iemand te laten beginnen en leren.",
        ClauseFindingKind.LabourShareBelowPolicy => $"Het aandeel arbeid ({Percents(finding.Given)}) is lager dan waar het beleid van uitgaat ({Percents(finding.Needed)}).",
        ClauseFindingKind.KindNotInPolicy => "Het beleid zegt niets over deze soort opdracht. Motiveer uw keuze.",
        ClauseFindingKind.ProportionalityOpen => "Of de verplichting in verhouding is, valt pas te zeggen als waarde, looptijd en aandeel arbeid zijn ingevuld.",
        ClauseFindingKind.NoPolicy => "Er is geen beleid om het percentage aan te toetsen.",
        ClauseFindingKind.PercentageOverPolicy => $"De tekst vraagt {Percents(finding.Given)}; uw beleid vraagt bij deze opdracht {Percents(finding.Needed)}.",
        ClauseFindingKind.LabelWithoutEquivalent => $"“{finding.Word}” staat er zonder “of gelijkwaardig”. Een keurmerk mag niet als enige bewijs worden gevraagd.",
        ClauseFindingKind.NoLegalBasis => "Bij deze paragraaf staat geen wettelijke basis.",
        ClauseFindingKind.ParagraphExpired => $"Deze paragraaf gold tot en met {Day(finding)}.",
        ClauseFindingKind.ParagraphNotYetValid => $"Deze paragraaf geldt pas vanaf {Day(finding)}.",
        ClauseFindingKind.PolicyExpired => $"{finding.Word} gold tot en met {Day(finding)}.",
        ClauseFindingKind.PolicyNotYetValid => $"{finding.Word} geldt pas vanaf {Day(finding)}.",
        ClauseFindingKind.MixedBlockSets => $"De tekst noemt bouwblokken van een andere set ({finding.Word}). Waarden van verschillende sets zijn niet te vergelijken.",
        _ => "",
    };

    private static string Euros(decimal? euroCents) => FieldWords.Euro((long)(euroCents ?? 0));

    private static string Percents(decimal? percent) => DutchFormat.Number(percent ?? 0, 2) + " procent";

    private static string Day(ClauseFinding finding) => finding.Day is { } day ? Dutch.Day(day) : "een andere dag";
}
