using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>What a policy set says of a tender, in sentences.</summary>
internal static class PolicyReasonWords
{
    public static string Of(PolicyReason reason) => reason.Kind switch
    {
        PolicyReasonKind.NoRuleForKind => "Het beleid zegt niets over deze soort opdracht.",
        PolicyReasonKind.BelowAmount => $"De waarde ligt {FieldWords.Euro(reason.Lacking)} onder de drempel van {FieldWords.Euro(reason.Needed)}.",
        PolicyReasonKind.TooShort => $"De looptijd is {FieldWords.Months(reason.Lacking)} korter dan de {FieldWords.Months(reason.Needed)} van het beleid.",
        PolicyReasonKind.LabourShareTooLow => $"Het aandeel arbeid is lager dan de {Dutch.Percent(reason.Needed)} van het beleid.",
        PolicyReasonKind.KindMissing => "Kies de soort opdracht.",
        PolicyReasonKind.ValueMissing => "Vul de geraamde waarde in.",
        PolicyReasonKind.MonthsMissing => "Vul de looptijd in.",
        PolicyReasonKind.LabourShareMissing => "Vul het aandeel arbeid in.",
        _ => "",
    };

    /// <summary>How the policy stands to the chosen organisation, in one sentence.</summary>
    public static string Of(PolicyAnswer answer, string organisation, DateOnly day) => (answer.Standing, answer.Terms, answer.Day) switch
    {
        (PolicyStanding.Holds, { } terms, _) => $"Voor {organisation} geldt op {Dutch.Day(day)}: {terms.Title}.",
        (PolicyStanding.Expired, { } terms, { } last) => $"{terms.Title} gold tot en met {Dutch.Day(last)}. Daarna is er voor {organisation} geen beleid bekend: er is niets uit ingevuld.",
        (PolicyStanding.Left, { } terms, { } last) => $"{organisation} nam tot en met {Dutch.Day(last)} deel aan {terms.Title}. Op {Dutch.Day(day)} is er geen beleid bekend: er is niets uit ingevuld.",
        (PolicyStanding.NotYet, { } terms, { } first) => $"{terms.Title} geldt voor {organisation} pas vanaf {Dutch.Day(first)}. Op {Dutch.Day(day)} is er geen beleid bekend: er is niets uit ingevuld.",
        _ => $"Voor {organisation} is op {Dutch.Day(day)} geen beleid bekend. Vul percentages en drempels zelf in.",
    };

    /// <summary>Why no obligation could be told.</summary>
    public static string Of(ObligationRefusal refusal) => refusal switch
    {
        ObligationRefusal.NoPolicy => "Kies een organisatie met beleid; dan rekenen we de verplichting uit.",
        ObligationRefusal.AnswerMissing => "Er ontbreekt nog een antwoord:",
        ObligationRefusal.NegativeAnswer => "Een van de antwoorden is minder dan nul.",
        ObligationRefusal.ShareOver100 => "Het aandeel arbeid is meer dan 100 procent.",
        ObligationRefusal.TooLarge => "De waarde is te groot om mee te rekenen.",
        ObligationRefusal.NoPercentage => "Dit beleid vraagt bij deze opdracht geen percentage:",
        ObligationRefusal.UnknownBase => "Het beleid zegt niet waarvan het percentage wordt genomen.",
        ObligationRefusal.PolicyOutOfRange => "Een percentage in het beleid kan niet kloppen: het ligt niet tussen 0 en 100.",
        ObligationRefusal.NoDiscounts => "Dit beleid kent geen korting voor een PSO-trede of gelijkwaardig.",
        ObligationRefusal.UnknownStep => "Dit beleid kent deze PSO-trede niet.",
        _ => "",
    };

    /// <summary>Name of a step of the reckoning.</summary>
    public static string Of(ObligationStep step, string? @base) => step.Kind switch
    {
        ObligationStepKind.Value => @base == "gefactureerde_omzet" ? "Geraamde omzet over de looptijd" : "Geraamde waarde",
        ObligationStepKind.LabourCosts => $"Loonsom: {Dutch.Percent(step.Percent ?? 0)} van de waarde",
        ObligationStepKind.Percentage => $"{Dutch.Percent(step.Percent ?? 0)} van de {BaseOf(@base)}",
        ObligationStepKind.Discount => $"Korting voor PSO of gelijkwaardig: {Dutch.Percent(step.Percent ?? 0)}",
        _ => "Verplichting",
    };

    private static string BaseOf(string? @base) => @base switch
    {
        "loonsom" => "loonsom",
        "gefactureerde_omzet" => "gefactureerde omzet",
        _ => "opdrachtsom",
    };
}
