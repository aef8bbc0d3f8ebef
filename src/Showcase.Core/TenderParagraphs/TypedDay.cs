using System.Globalization;
using System.Text.RegularExpressions;
using Showcase.Core.Results;

namespace Showcase.Core.TenderParagraphs;

/// <summary>A day as Dutch people type it: <c>1-3-2027</c>, <c>1 maart 2027</c>, or <c>2027-03-01</c> as a date field sends it. A year has four digits.</summary>
internal static partial class TypedDay
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["januari"] = 1, ["jan"] = 1, ["februari"] = 2, ["feb"] = 2, ["maart"] = 3, ["mrt"] = 3, ["april"] = 4, ["apr"] = 4, ["mei"] = 5, ["juni"] = 6, ["jun"] = 6,
        ["juli"] = 7, ["jul"] = 7, ["augustus"] = 8, ["aug"] = 8, ["september"] = 9, ["sept"] = 9, ["sep"] = 9, ["oktober"] = 10, ["okt"] = 10,
        ["november"] = 11, ["nov"] = 11, ["december"] = 12, ["dec"] = 12,
    };

    public static FieldAnswer Read(string typed)
    {
        var text = typed.Trim();
        var match = Numbers().Match(text) is { Success: true } numbers ? numbers : Iso().Match(text) is { Success: true } iso ? iso : Words().Match(text);
        if (!match.Success || MonthOf(match.Groups["month"].Value) is not { } month)
        {
            return FieldAnswer.Refused(FieldProblemKind.NotADate);
        }

        var (year, day) = (Number(match.Groups["year"]), Number(match.Groups["day"]));
        if (year is < FirstYear or > LastYear)
        {
            return FieldAnswer.Refused(FieldProblemKind.YearOutOfRange);
        }

        return month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? FieldAnswer.Refused(FieldProblemKind.NoSuchDay)
            : Of(new DateOnly(year, month, day));
    }

    private static FieldAnswer Of(DateOnly day) => FieldAnswer.Of(FieldKind.Date, DutchFormat.Day(day), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static int? MonthOf(string month) => char.IsAsciiDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture) : Months.TryGetValue(month, out var number) ? number : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<day>[0-9]{1,2}) ?(?<mark>[-/.]) ?(?<month>[0-9]{1,2}) ?\\k<mark> ?(?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();

    [GeneratedRegex("^(?<day>[0-9]{1,2})(?:\\s+|-)(?<month>[A-Za-z]{3,9})\\.?(?:\\s+|-)(?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
