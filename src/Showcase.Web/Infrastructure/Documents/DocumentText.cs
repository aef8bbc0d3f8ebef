using System.Text;
using System.Xml;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>What may stand in the XML of a document.</summary>
internal static class DocumentText
{
    /// <summary>The text without the characters that XML cannot hold, such as NUL and half a surrogate pair; a file with one of those does not open.</summary>
    public static string Legal(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (LengthOfLegal(text, at) is not (> 0 and var length))
            {
                return Filtered(text, at);
            }

            at += length - 1;
        }

        return text;
    }

    /// <summary>The address in its absolute form when a document may link to it: http and https only, so that no file, field or script hides behind a word.</summary>
    public static string? LinkOrNothing(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;

    private static string Filtered(string text, int from)
    {
        var kept = new StringBuilder(text, 0, from, text.Length);
        for (var at = from; at < text.Length;)
        {
            var length = LengthOfLegal(text, at);
            kept.Append(text, at, length);
            at += Math.Max(1, length);
        }

        return kept.ToString();
    }

    private static int LengthOfLegal(string text, int at)
    {
        if (XmlConvert.IsXmlChar(text[at]))
        {
            return 1;
        }

        return at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]) ? 2 : 0;
    }
}
