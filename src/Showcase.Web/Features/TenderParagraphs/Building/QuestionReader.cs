using System.Globalization;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Turns typed answers into a question; what cannot be read stays unanswered and gets a problem beside it.</summary>
internal static class QuestionReader
{
    public static readonly IReadOnlyList<string> Kinds = ["werken", "leveringen", "diensten", "raamovereenkomst", "subsidie"];

    private const int LongestMonths = 600;

    private static readonly FieldSpec Value = Spec(Parameter.Value, FieldKind.Amount);
    private static readonly FieldSpec Months = Spec(Parameter.Months, FieldKind.WholeNumber);
    private static readonly FieldSpec Labour = Spec(Parameter.Labour, FieldKind.Percentage);
    private static readonly FieldSpec Date = Spec(Parameter.Date, FieldKind.Date);
    private static readonly FieldSpec Kind = Spec(Parameter.Kind, FieldKind.Choice) with { Choices = Kinds };

    /// <param name="organisations">Codes that can be chosen.</param>
    /// <param name="today">Taken where no day was typed.</param>
    public static (TenderQuestion Question, IReadOnlyDictionary<string, string> Problems) Read(TypedAnswers typed, IReadOnlyCollection<string> organisations, DateOnly today)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var months = Whole(Months, typed.Months);
        if (months > LongestMonths)
        {
            problems[Parameter.Months] = $"Een looptijd is ten hoogste {LongestMonths} maanden.";
            months = null;
        }

        var organisation = organisations.Contains(typed.Organisation) ? typed.Organisation : null;
        if (organisation is null && typed.Organisation.Length > 0)
        {
            problems[Parameter.Organisation] = "Deze organisatie kennen wij niet. Kies er een uit de lijst.";
        }

        var share = Number(Labour, typed.Labour);
        if (share is { } part && part != decimal.Truncate(part))
        {
            problems[Parameter.Labour] = "Rond het aandeel arbeid af op hele procenten.";
            share = null;
        }

        return (new TenderQuestion(
            organisation,
            Canonical(Kind, typed.Kind),
            Number(Value, typed.Value) is { } euros ? (long)(euros * 100) : null,
            months,
            (int?)share,
            typed.Pso.Length > 0 ? typed.Pso : null,
            Canonical(Date, typed.Date) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : today), problems);

        string? Canonical(FieldSpec spec, string text)
        {
            var answer = FieldRules.Read(spec, text);
            if (answer.Problem is { } problem)
            {
                problems[spec.Alias] = FieldWords.Of(problem, spec.Kind);
            }

            return answer.Value?.Canonical;
        }

        decimal? Number(FieldSpec spec, string text) => Canonical(spec, text) is { } number ? decimal.Parse(number, CultureInfo.InvariantCulture) : null;

        int? Whole(FieldSpec spec, string text) => (int?)Number(spec, text);
    }

    private static FieldSpec Spec(string alias, FieldKind kind) => new(alias, alias, kind, null, null, false, [], null);
}
