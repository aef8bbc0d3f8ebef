using System.Text.RegularExpressions;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What a copy is called, as in Umbraco: <c>Privacy (1)</c> beside <c>Privacy</c>.</summary>
internal static partial class CopyName
{
    private const int Longest = 240;

    /// <param name="taken">Names where it comes to stand.</param>
    public static string For(string name, IEnumerable<string> taken)
    {
        var known = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!known.Contains(name)) return name;
        var stem = Number().Replace(name, "");
        stem = stem.Length <= Longest ? stem : stem[..Longest].TrimEnd();
        return Enumerable.Range(1, known.Count + 1).Select(number => $"{stem} ({number})").First(free => !known.Contains(free));
    }

    [GeneratedRegex(@" \([0-9]+\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
