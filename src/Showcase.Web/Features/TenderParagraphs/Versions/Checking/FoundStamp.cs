using System.Globalization;
using System.Text.RegularExpressions;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>The line that goes with every copy, found back in a text.</summary>
/// <param name="Id">Segment of the paragraph's address, or its number in the library when that is all there is.</param>
/// <param name="Date">Day of the version in words, as the text says it; nothing when it says none.</param>
/// <param name="Start">Where the line begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed partial record FoundStamp(string Id, VersionNumber Version, string? Date, int Start, int End)
{
    /// <summary>A document of sixty clauses fits; who pastes more gets these.</summary>
    public const int Most = 100;

    /// <summary>How far behind the version the address may stand: policy set and day come between.</summary>
    private const int LongestTail = 400;

    private const string Source = "Bron:";

    /// <summary>The stamps of a cleaned text in order, at most one more than <see cref="Most"/>.</summary>
    public static IReadOnlyList<FoundStamp> In(string text)
    {
        var found = new List<FoundStamp>();
        for (var match = Line().Match(text); match.Success && found.Count <= Most; match = match.NextMatch())
        {
            if (VersionNumber.Read(WithoutSpaces(match.Groups["version"].Value)) is { } version)
            {
                var date = match.Groups["date"] is { Success: true } day ? Spaces().Replace(day.Value, " ").ToLowerInvariant() : null;
                found.Add(new(WithoutSpaces(match.Groups["id"].Value).ToLower(CultureInfo.InvariantCulture), version, date, match.Index, match.Index + match.Length));
            }
        }

        return [.. found.Select((stamp, index) => stamp with { End = EndOf(text, stamp.End, index + 1 < found.Count ? found[index + 1].Start : text.Length) })];
    }

    // The address belongs to the line; without one the line ends behind the version.
    private static int EndOf(string text, int end, int next)
    {
        var tail = text.AsSpan(end, Math.Min(next - end, LongestTail));
        if (tail.IndexOf(Source, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at))
        {
            return end;
        }

        var address = end + at + Source.Length;
        while (address < next && char.IsWhiteSpace(text[address]))
        {
            address++;
        }

        while (address < next && !char.IsWhiteSpace(text[address]))
        {
            address++;
        }

        return address;
    }

    private static string WithoutSpaces(string text) => Spaces().Replace(text, "");

    // Any space may have become a line break, and a line may be broken behind a hyphen.
    [GeneratedRegex(@"\bParagraaf\s+(?:[0-9]+\s*\(\s*)?(?<id>[a-z0-9]+(?:-\s?[a-z0-9]+)*)\s*\)?\s*,\s*versie\s+(?<version>[0-9]+\s?\.\s?[0-9]+\s?\.\s?[0-9]+)(?:\s+van\s+(?<date>[0-9]+\s+[a-z]+\s+[0-9]+))?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
