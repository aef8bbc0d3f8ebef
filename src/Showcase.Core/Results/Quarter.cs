using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Showcase.Core.Results;

/// <summary>A calendar quarter, the natural rhythm of social return: <c>2025-Q3</c> is July to September 2025.</summary>
public readonly record struct Quarter : IComparable<Quarter>
{
    private readonly int _index;

    private Quarter(int index) => _index = index;

    /// <param name="year">Calendar year, 1 to 9998.</param>
    /// <param name="number">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public Quarter(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        _index = year * 4 + number - 1;
    }

    public int Year => _index / 4;

    /// <summary>1 to 4.</summary>
    public int Number => _index % 4 + 1;

    public DateOnly FirstDay => new(Year, Number * 3 - 2, 1);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    public Quarter Next => new(_index + 1);

    public Quarter Previous => new(_index - 1);

    public static Quarter Containing(DateOnly day) => new(day.Year, (day.Month + 2) / 3);

    /// <summary>The newest quarter that was over before <paramref name="day"/> began.</summary>
    public static Quarter ClosedOn(DateOnly day) => Containing(day).Previous;

    /// <summary>Quarters from <paramref name="first"/> up to and including <paramref name="last"/>; none when they are the wrong way round.</summary>
    public static IEnumerable<Quarter> Range(Quarter first, Quarter last)
    {
        for (var quarter = first; quarter.CompareTo(last) <= 0; quarter = quarter.Next)
        {
            yield return quarter;
        }
    }

    /// <summary>Reads <c>2025-Q3</c> (the letter in either case), and nothing else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quarter quarter)
    {
        quarter = default;
        if (text is not { Length: 7 } || text[4] != '-' || text[5] is not ('Q' or 'q') || text[6] is < '1' or > '4')
        {
            return false;
        }

        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return false;
        }

        quarter = new Quarter(year, text[6] - '0');
        return true;
    }

    public int CompareTo(Quarter other) => _index.CompareTo(other._index);

    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");
}
