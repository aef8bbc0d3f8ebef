using System.Buffers;
using System.Text;

namespace Showcase.Web.Features.Media.Uploading;

internal enum PdfAuthor
{
    None,

    /// <summary>Named, and now blank.</summary>
    Blanked,

    /// <summary>The text stands in another place than where it is spoken of.</summary>
    Elsewhere,
}

/// <summary>Who made a PDF, in its own properties and in those that it has as XML (XMP).</summary>
internal static class PdfAuthors
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\0\f"u8);
    private static readonly string[] Tags = ["dc:creator", "pdf:Author", "xmp:Author", "photoshop:AuthorsPosition", "xmpRights:Owner"];

    public static PdfAuthor Blank(Span<byte> text)
    {
        var found = PdfAuthor.None;
        for (int at = 0, next; (next = text[at..].IndexOf((byte)'/')) >= 0;)
        {
            at += next + 1;
            // Any letter of a name can be written as a number
            if (text[at..] is [(byte)'A' or (byte)'#', ..] && PdfNames.Read(text[at..], out var length) == "Author")
            {
                found = (PdfAuthor)Math.Max((int)found, (int)BlankValue(text[(at + length)..]));
            }
        }

        foreach (var tag in Tags)
        {
            found = (PdfAuthor)Math.Max((int)found, (int)BlankTag(text, Encoding.ASCII.GetBytes(tag)));
        }

        return found;
    }

    private static PdfAuthor BlankValue(Span<byte> text)
    {
        var start = text.IndexOfAnyExcept(Blanks);
        switch (start < 0 ? (byte)0 : text[start])
        {
            case (byte)'(':
                return Fill(text[(start + 1)..], LengthOf(text[(start + 1)..]));
            case (byte)'<':
                return Fill(text[(start + 1)..], text[(start + 1)..].IndexOf((byte)'>'));
            case >= (byte)'0' and <= (byte)'9':
                return PdfAuthor.Elsewhere;
            default:
                return PdfAuthor.None;
        }
    }

    // Up to the bracket that closes it; brackets inside come in pairs or behind a stroke
    private static int LengthOf(ReadOnlySpan<byte> text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when depth-- == 0:
                    return at;
            }
        }

        return -1;
    }

    private static PdfAuthor BlankTag(Span<byte> text, byte[] tag)
    {
        var found = PdfAuthor.None;
        for (int at = 0, next; (next = text[at..].IndexOf(tag)) >= 0;)
        {
            at += next + tag.Length;
            var isElement = next > 0 && text[at - tag.Length - 1] == '<';
            found = (PdfAuthor)Math.Max((int)found, (int)(isElement ? BlankElement(text[at..], tag) : BlankAttribute(text[at..])));
        }

        return found;
    }

    private static PdfAuthor BlankElement(Span<byte> text, byte[] tag)
    {
        var start = text.IndexOf((byte)'>') + 1;
        return start == 0 || (start > 1 && text[start - 2] == '/') ? PdfAuthor.None : Fill(text[start..], text[start..].IndexOf([(byte)'<', (byte)'/', .. tag]));
    }

    private static PdfAuthor BlankAttribute(Span<byte> text) =>
        text is [(byte)'=', (byte)'"' or (byte)'\'', ..] ? Fill(text[2..], text[2..].IndexOf(text[1])) : PdfAuthor.None;

    private static PdfAuthor Fill(Span<byte> text, int length)
    {
        if (length <= 0 || text[..length].IndexOfAnyExcept((byte)' ') < 0)
        {
            return PdfAuthor.None;
        }

        text[..length].Fill((byte)' ');
        return PdfAuthor.Blanked;
    }
}
