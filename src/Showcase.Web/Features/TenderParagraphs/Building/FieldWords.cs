using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>What is wrong with something that was typed, and what would be right.</summary>
internal static class FieldWords
{
    public static string Of(FieldProblem problem, FieldKind kind) => problem.Kind switch
    {
        FieldProblemKind.Empty => "Nog in te vullen.",
        FieldProblemKind.TooLong => $"Dit is te lang: ten hoogste {DutchFormat.Number(problem.Limit ?? 0, 0)} tekens.",
        FieldProblemKind.MoreThanOneLine => "Houd het op één regel.",
        FieldProblemKind.ForbiddenCharacter => "Hierin staat een teken dat niet te zien is. Typ de tekst opnieuw in plaats van te plakken.",
        FieldProblemKind.NotANumber => kind switch
        {
            FieldKind.Amount => "Dit is geen bedrag. Schrijf het als 250.000 of 1.250,50.",
            FieldKind.Percentage => "Dit is geen percentage. Schrijf het als 5 of 2,5.",
            _ => "Dit is geen getal. Gebruik alleen cijfers.",
        },
        FieldProblemKind.Negative => "Dit kan niet minder dan nul zijn.",
        FieldProblemKind.TooLarge when kind == FieldKind.Percentage => "Een percentage is ten hoogste 100.",
        FieldProblemKind.TooLarge => $"Dit is te groot: ten hoogste {DutchFormat.Number((long)(problem.Limit ?? 0))}.",
        FieldProblemKind.TooManyDecimals => "Gebruik ten hoogste twee cijfers achter de komma.",
        FieldProblemKind.NotWhole => "Vul een heel getal in.",
        FieldProblemKind.NotADate => "Dit is geen datum. Schrijf hem als 1-3-2027 of 1 maart 2027.",
        FieldProblemKind.NoSuchDay => "Deze dag bestaat niet.",
        FieldProblemKind.YearOutOfRange => "Kies een jaar tussen 1900 en 2100.",
        FieldProblemKind.NotAChoice => "Kies een van de mogelijkheden.",
        _ => "Dit past hier niet.",
    };

    /// <summary>What is expected, beside a question or an open place.</summary>
    public static string? Expected(FieldKind kind) => kind switch
    {
        FieldKind.Amount => "In euro’s, zoals 250.000",
        FieldKind.Percentage => "Van 0 tot 100, zoals 2,5",
        FieldKind.WholeNumber => "Een heel getal",
        FieldKind.Date => "Zoals 1-3-2027",
        _ => null,
    };

    public static string Euro(long euroCents) => euroCents % 100 == 0 ? Dutch.Euro(euroCents / 100) : $"€\u00A0{DutchFormat.Number(euroCents / 100)},{euroCents % 100:00}";

    public static string Months(long months) => months == 1 ? "1 maand" : $"{DutchFormat.Number(months)} maanden";
}
