using System.Net;
using System.Text;

namespace Showcase.Web.Features.Editing.Finding;

/// <summary>The words of rich text, on one line. In one pass over thousands of texts, where a parser that makes a tree of each takes a hundred times as long.</summary>
/// <remarks>For looking words up and showing them as text; never for showing as markup.</remarks>
internal static class MarkupText
{
    // These stand inside a word or a sentence; every other tag ends one.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a", "abbr", "b", "code", "data", "em", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u" }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(string markup)
    {
        var words = new StringBuilder(markup.Length);
        for (var at = 0; at < markup.Length;)
        {
            var open = markup.IndexOf('<', at);
            var close = open < 0 ? -1 : markup.IndexOf('>', open);
            if (close < 0)
            {
                // No tag any more, also where one seems to begin.
                words.Append(markup, at, markup.Length - at);
                break;
            }

            words.Append(markup, at, open - at).Append(Inline.Contains(NameOf(markup.AsSpan(open + 1, close - open - 1))) ? "" : " ");
            at = close + 1;
        }

        return OnOneLine(WebUtility.HtmlDecode(words.ToString()));
    }

    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(' ', '/', '\n');
        return end < 0 ? name : name[..end];
    }
}
