using System.Globalization;

namespace Showcase.Core.Captions;

/// <summary>Reads and writes the times of captions: <c>01:02:03.456</c>, in SubRip with a comma.</summary>
public static class CaptionTime
{
    /// <summary>A day: longer no film of this site is.</summary>
    public const int MostMilliseconds = 24 * 60 * 60 * 1000;

    /// <returns>Milliseconds; nothing when it is no time.</returns>
    public static int? Read(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOfAny('.', ',');
        if (dot < 0 || text.Length - dot != 4 || Number(text[(dot + 1)..]) is not { } milliseconds)
        {
            return null;
        }

        var clock = text[..dot];
        var last = clock.LastIndexOf(':');
        if (last < 0 || Two(clock[(last + 1)..]) is not { } seconds)
        {
            return null;
        }

        var first = clock[..last].LastIndexOf(':');
        if (Two(clock[(first + 1)..last]) is not { } minutes || (first >= 0 ? Number(clock[..first]) : 0) is not { } hours || hours > 24)
        {
            return null;
        }

        var whole = ((((hours * 60) + minutes) * 60) + seconds) * 1000 + milliseconds;
        return whole <= MostMilliseconds ? whole : null;
    }

    /// <param name="separator">Between seconds and milliseconds.</param>
    public static string Write(int milliseconds, char separator = '.')
    {
        ArgumentOutOfRangeException.ThrowIfNegative(milliseconds);
        var seconds = milliseconds / 1000;
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}{separator}{milliseconds % 1000:000}");
    }

    private static int? Two(ReadOnlySpan<char> digits) => digits.Length == 2 && Number(digits) is < 60 and { } number ? number : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
