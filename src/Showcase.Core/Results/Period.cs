using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Showcase.Core.Results;

/// <summary>What a number is about in time: a calendar year (<c>2025</c>) or a quarter (<c>2025-Q3</c>).</summary>
public readonly record struct Period : IComparable<Period>
{
    /// <summary>The word for the newest released quarter.</summary>
    public const string Latest = "laatste";

    /// <summary>The word for the newest year of which all four quarters were released.</summary>
    public const string LatestYear = "laatste-jaar";

    // Every figure on every page names its period.
    private static readonly ConcurrentDictionary<Period, string> Labels = new();

    private Period(Quarter last, bool isYear) => (LastQuarter, IsYear) = (last, isYear);

    public bool IsYear { get; }

    /// <summary>The quarter itself, or the fourth quarter of the year.</summary>
    public Quarter LastQuarter { get; }

    public Quarter FirstQuarter => IsYear ? new Quarter(Year, 1) : LastQuarter;

    public int Year => LastQuarter.Year;

    public DateOnly FirstDay => FirstQuarter.FirstDay;

    public DateOnly LastDay => LastQuarter.LastDay;

    /// <summary>The same quarter a year earlier, or the year before.</summary>
    public Period YearEarlier => IsYear ? Of(Year - 1) : Of(new Quarter(Year - 1, LastQuarter.Number));

    /// <summary>What a Dutch reader calls it: <c>2025</c> or <c>3e kwartaal 2025</c>.</summary>
    public string Label => Labels.GetOrAdd(this, period => period.IsYear
        ? period.Year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{period.LastQuarter.Number}e kwartaal {period.Year}"));

    public static Period Of(Quarter quarter) => new(quarter, isYear: false);

    public static Period Of(int year) => new(new Quarter(year, 4), isYear: true);

    /// <summary>Reads <c>2025</c> or <c>2025-Q3</c>; the relative words need a release: see <see cref="TryResolve"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period)
    {
        if (Quarter.TryParse(text, out var quarter))
        {
            period = Of(quarter);
            return true;
        }

        var isYear = text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1 and < 9998;
        period = isYear ? Of(int.Parse(text!, CultureInfo.InvariantCulture)) : default;
        return isYear;
    }

    /// <summary>Reads a period as authors write it, <c>laatste</c> and <c>laatste-jaar</c> included: those move with the releases, the others are pinned.</summary>
    public static bool TryResolve([NotNullWhen(true)] string? text, Release release, out Period period)
    {
        switch (text)
        {
            case Latest:
                period = Of(release.Quarter);
                return true;
            case LatestYear:
                period = Of(release.Quarter.Number == 4 ? release.Quarter.Year : release.Quarter.Year - 1);
                return true;
            default:
                return TryParse(text, out period);
        }
    }

    /// <summary>By time; a year comes after its fourth quarter.</summary>
    public int CompareTo(Period other) =>
        LastQuarter.CompareTo(other.LastQuarter) is not 0 and var order ? order : IsYear.CompareTo(other.IsYear);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The code: <c>2025</c> or <c>2025-Q3</c>.</summary>
    public override string ToString() => IsYear ? Year.ToString("0000", CultureInfo.InvariantCulture) : LastQuarter.ToString();
}
