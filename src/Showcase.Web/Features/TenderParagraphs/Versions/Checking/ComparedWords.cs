using System.Net;
using System.Text.RegularExpressions;
using Showcase.Core.Content;
using Showcase.Web.Features.TenderParagraphs.Versions.Comparing;
using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>The words of a clause to compare a pasted text with: case, numbering and typing do not count, and open places and released numbers stand for whatever was filled in.</summary>
internal static partial class ComparedWords
{
    /// <summary>Begins the key of an open place; no pasted text holds it, because cleaning takes it out.</summary>
    public const char Gap = '\uE000';

    public static bool IsGap(this Word word) => word.Key[0] == Gap;

    /// <summary>The words of a stored clause.</summary>
    public static IReadOnlyList<Word> Of(RichText clause)
    {
        var (text, prompts) = CutGaps(clause);
        var gaps = 0;
        return [.. Split(text).Select(word => word.Text[0] == Gap ? word with { Key = $"{Gap}{gaps}", Text = prompts[gaps++] } : word)];
    }

    /// <summary>The words of a pasted text that was cleaned.</summary>
    public static List<Word> Split(string text, int most = int.MaxValue)
    {
        var words = Word.Of(ClauseLine.Of(text).Select(line => line.Text), most);
        for (var index = 0; index < words.Count; index++)
        {
            words[index] = words[index] with { Key = words[index].Key.ToLowerInvariant() };
        }

        return words;
    }

    // The markup is our own and says which words of the plain text are filled in by a buyer or by a release; both are in the order of the text.
    private static (string Text, List<string> Prompts) CutGaps(RichText clause)
    {
        var (pieces, prompts, at) = (new List<string>(), new List<string>(), 0);
        foreach (var gap in Gaps().EnumerateMatches(clause.Html))
        {
            var words = Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(clause.Html.Substring(gap.Index, gap.Length), "")), " ").Trim(' ');
            if (words.Length > 0 && clause.Plain.IndexOf(words, at, StringComparison.Ordinal) is >= 0 and var start)
            {
                pieces.Add(PastedText.Clean(clause.Plain[at..start]));
                prompts.Add(words);
                at = start + words.Length;
            }
        }

        pieces.Add(PastedText.Clean(clause.Plain[at..]));
        return (string.Join(Gap, pieces), prompts);
    }

    [GeneratedRegex("""<mark class="placeholder"[^>]*>[^<]*(?:<[^/m][^>]*>[^<]*</[^m][^>]*>[^<]*)*</mark>|<a class="inline-result"[^>]*>[^<]*<(?:data|span)[^>]*>[^<]*</(?:data|span)></a>(?:<small class="inline-result__stamp">[^<]*</small>)?""", RegexOptions.NonBacktracking)]
    private static partial Regex Gaps();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
