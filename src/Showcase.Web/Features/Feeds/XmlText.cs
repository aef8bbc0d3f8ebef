using System.Text;
using System.Xml;

namespace Showcase.Web.Features.Feeds;

internal static class XmlText
{
    /// <summary>Without the characters that no XML 1.0 document may hold, escaped or not: control characters and halves of pairs.</summary>
    public static string Clean(string text)
    {
        var first = FirstForbidden(text, 0);
        if (first == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var start = 0;
        for (var at = first; at < text.Length; at = FirstForbidden(text, start))
        {
            clean.Append(text, start, at - start);
            start = at + 1;
        }

        return clean.Append(text, start, text.Length - start).ToString();
    }

    private static int FirstForbidden(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                continue;
            }

            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                at++;
                continue;
            }

            return at;
        }

        return text.Length;
    }
}
