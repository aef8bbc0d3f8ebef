using System.Buffers;
using System.Globalization;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Names of tabs as spreadsheets allow them: 1 to 31 characters, some signs forbidden, all different whatever their case.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(":\\/?*[]");

    public static IReadOnlyList<string> Of(IEnumerable<string> wished)
    {
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. wished.Select(name => Unused(Fit(name), given))];
    }

    private static string Fit(string wished)
    {
        var allowed = string.Concat(DocumentText.Legal(wished).Select(sign => Forbidden.Contains(sign) || char.IsControl(sign) ? ' ' : sign));
        var name = Cut(allowed.Trim(' ', '\''), Longest).Trim(' ', '\'');

        // "History" is Excel's own, in any language.
        return name.Length == 0 || string.Equals(name, "History", StringComparison.OrdinalIgnoreCase) ? "Blad" : name;
    }

    private static string Unused(string name, HashSet<string> given)
    {
        var candidate = name;
        for (var number = 2; !given.Add(candidate); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            candidate = Cut(name, Longest - suffix.Length) + suffix;
        }

        return candidate;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
