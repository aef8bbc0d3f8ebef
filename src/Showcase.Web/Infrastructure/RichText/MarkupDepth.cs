using System.Net;
using System.Text;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Keeps markup that is nested without end from parsers and writers that call themselves for every level: a full stack ends the process, and no catch helps.</summary>
internal static class MarkupDepth
{
    /// <summary>Deeper than any text someone wrote; what is deeper keeps its words and loses its elements.</summary>
    public const int Most = 200;

    /// <summary>Elements that never hold others, and those whose end tag may be left out (HTML, 13.1.2.4): a long list of those is not deep.</summary>
    private static readonly HashSet<string> NotNesting = new(StringComparer.OrdinalIgnoreCase)
    {
        "br", "hr", "img", "input", "wbr", "col", "area", "base", "embed", "link", "meta", "param", "source", "track",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup", "rp", "rt", "body", "html", "head",
    };

    public static string Limit(string markup) => IsTooDeep(markup) ? WordsOf(markup) : markup;

    /// <summary>Counts what is open at once, without looking whether it closes in good order.</summary>
    private static bool IsTooDeep(string markup)
    {
        var depth = 0;
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < markup.Length; at = markup.IndexOf('<', at + 1))
        {
            var closes = markup[at + 1] == '/';
            var name = NameAt(markup, closes ? at + 2 : at + 1);
            if (name.Length == 0 || NotNesting.Contains(name))
            {
                continue;
            }

            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Most)
            {
                return true;
            }
        }

        return false;
    }

    private static string NameAt(string markup, int start)
    {
        var end = start;
        while (end < markup.Length && end - start < 32 && char.IsAsciiLetterOrDigit(markup[end]))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(markup[start]) ? markup[start..end] : "";
    }

    private static string WordsOf(string markup)
    {
        var words = new StringBuilder();
        var isTag = false;
        foreach (var character in markup)
        {
            if (character is '<' or '>')
            {
                isTag = character == '<';
                words.Append(' ');
            }
            else if (!isTag)
            {
                words.Append(character);
            }
        }

        return "<p>" + WebUtility.HtmlEncode(WebUtility.HtmlDecode(words.ToString()).Trim()) + "</p>";
    }
}
