using System.Globalization;

namespace Showcase.Core.Results;

/// <summary>A release as addresses and inline tokens name it: <c>uitgave=3</c>.</summary>
public static class ReleaseNumber
{
    // A release a day for a thousand years.
    private const int LongestNumber = 6;

    /// <summary>The release with this number, or nothing for a number that is none or not one of ours; digits alone count, without sign, space or leading zero.</summary>
    public static IPublishedResults? FindByText(this IReleaseArchive archive, string? number) =>
        number is { Length: > 0 and <= LongestNumber } && number[0] != '0' && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? archive.Find(value)
            : null;
}
