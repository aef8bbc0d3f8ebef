using System.Globalization;

namespace Showcase.Core.TenderParagraphs;

/// <summary>Semantic version of a clause: three whole numbers. The order is that of semver.org, item 11, without pre-releases.</summary>
public readonly record struct VersionNumber(int Major, int Minor, int Patch) : IComparable<VersionNumber>
{
    /// <summary>More digits is no version that anyone gave.</summary>
    private const int MostDigits = 6;

    /// <summary>Reads <c>1.10.0</c> and nothing else: no spaces, signs or leading zeros.</summary>
    public static VersionNumber? Read(string? text)
    {
        var parts = text is { Length: <= (3 * MostDigits) + 2 } ? text.Split('.') : [];
        return parts.Length == 3 && Part(parts[0]) is { } major && Part(parts[1]) is { } minor && Part(parts[2]) is { } patch ? new(major, minor, patch) : null;
    }

    public static bool operator <(VersionNumber left, VersionNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(VersionNumber left, VersionNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(VersionNumber left, VersionNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(VersionNumber left, VersionNumber right) => left.CompareTo(right) >= 0;

    public int CompareTo(VersionNumber other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static int? Part(string digits) =>
        digits.Length is > 0 and <= MostDigits && (digits.Length == 1 || digits[0] != '0') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
