using System.Globalization;
using System.Text;
using Showcase.Core.Results;

namespace Showcase.Core.TenderParagraphs;

/// <summary>Reads what was typed for an open place. What it prints it reads back as the same; markup, <c>{{…}}</c> and <c>&lt;data&gt;</c> are plain text to it.</summary>
public static class FieldRules
{
    /// <summary>Most euros of an amount; beyond it something else was typed.</summary>
    public const long LargestEuro = ObligationCalculator.LargestEuroCents / 100;

    public const long LargestWholeNumber = 999_999_999;

    // Longer than any number or day that a person types; keeps what follows short
    private const int LongestTyped = 60;

    // No-break space: a figure and its sign stay on one line
    private const char Joined = '\u00A0';

    // Under ten thousand without a mark, so that a year stays a year
    private const long FirstWithMark = 10_000;

    public static FieldAnswer Read(FieldSpec spec, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return spec.IsRequired ? FieldAnswer.Refused(FieldProblemKind.Empty) : FieldAnswer.Nothing;
        }

        return spec.Kind switch
        {
            FieldKind.Text or FieldKind.Organisation => FieldLine.Read(spec.Kind, typed),
            FieldKind.Choice => Choice(spec.Choices, typed),
            _ when typed.Length > LongestTyped => FieldAnswer.Refused(FieldProblemKind.TooLong, LongestTyped),
            FieldKind.Amount => Amount(TypedNumber.Read(typed, TypedNumber.Euro)),
            FieldKind.Percentage => Percentage(TypedNumber.Read(typed, TypedNumber.PerCent)),
            FieldKind.WholeNumber => WholeNumber(TypedNumber.Read(typed, TypedNumber.NoSign)),
            _ => TypedDay.Read(typed),
        };
    }

    private static FieldAnswer Amount(TypedNumber number) => number switch
    {
        { Problem: { } problem } => FieldAnswer.Refused(problem),
        { Decimals: > 2 } => FieldAnswer.Refused(FieldProblemKind.TooManyDecimals, 2),
        { Value: > LargestEuro } => FieldAnswer.Refused(FieldProblemKind.TooLarge, LargestEuro),
        _ => FieldAnswer.Of(FieldKind.Amount, $"€{Joined}{Euros(number.Value)}", number.Value.ToString("0.00", CultureInfo.InvariantCulture)),
    };

    private static FieldAnswer Percentage(TypedNumber number) => number switch
    {
        { Problem: { } problem } => FieldAnswer.Refused(problem),
        { Value: > 100 } => FieldAnswer.Refused(FieldProblemKind.TooLarge, 100),
        { Decimals: > 2 } => FieldAnswer.Refused(FieldProblemKind.TooManyDecimals, 2),
        _ => FieldAnswer.Of(FieldKind.Percentage, DutchFormat.Number(number.Value, 2), number.Value.ToString("0.##", CultureInfo.InvariantCulture)),
    };

    private static FieldAnswer WholeNumber(TypedNumber number) => number switch
    {
        { Problem: { } problem } => FieldAnswer.Refused(problem),
        { Decimals: > 0 } => FieldAnswer.Refused(FieldProblemKind.NotWhole),
        { Value: > LargestWholeNumber } => FieldAnswer.Refused(FieldProblemKind.TooLarge, LargestWholeNumber),
        { Value: < FirstWithMark } => FieldAnswer.Of(FieldKind.WholeNumber, Plain(number.Value), Plain(number.Value)),
        _ => FieldAnswer.Of(FieldKind.WholeNumber, DutchFormat.Number((long)number.Value), Plain(number.Value)),
    };

    private static FieldAnswer Choice(IReadOnlyList<string> choices, string typed) =>
        typed.Length <= FieldLine.LongestTyped && choices.FirstOrDefault(choice => string.Equals(Bare(choice), Bare(typed), StringComparison.OrdinalIgnoreCase)) is { } chosen
            ? FieldAnswer.Of(FieldKind.Choice, chosen.Trim(), chosen.Trim())
            : FieldAnswer.Refused(FieldProblemKind.NotAChoice);

    private static string Bare(string text) => FieldLine.IsWhole(text) ? text.Normalize(NormalizationForm.FormC).Trim() : text;

    private static string Euros(decimal value) => $"{DutchFormat.Number((long)decimal.Truncate(value))},{(int)(decimal.Remainder(value, 1) * 100):00}";

    private static string Plain(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
