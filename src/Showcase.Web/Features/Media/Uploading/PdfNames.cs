using System.Collections.Frozen;
using System.Text;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>The names in a PDF (<c>/Author</c>, also when it is written <c>/Auth#6Fr</c>).</summary>
internal static class PdfNames
{
    private const int Longest = 24;

    private static readonly FrozenDictionary<string, DocumentFault> Faults = new Dictionary<string, DocumentFault>
    {
        ["JavaScript"] = DocumentFault.Active,
        ["Launch"] = DocumentFault.Active,
        ["EmbeddedFile"] = DocumentFault.Active,
        ["EmbeddedFiles"] = DocumentFault.Active,
        ["RichMedia"] = DocumentFault.Active,
        ["SubmitForm"] = DocumentFault.Active,
        ["ImportData"] = DocumentFault.Active,
        ["GoToR"] = DocumentFault.Outside,
        ["GoToE"] = DocumentFault.Outside,
        ["Encrypt"] = DocumentFault.Locked,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static DocumentFault? FaultIn(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)'/'); at >= 0;)
        {
            if (Faults.TryGetValue(Read(text[(at + 1)..], out var length), out var fault))
            {
                return fault;
            }

            at += 1 + length;
            var next = text[at..].IndexOf((byte)'/');
            at = next < 0 ? -1 : at + next;
        }

        return null;
    }

    /// <param name="length">How many bytes it takes.</param>
    /// <returns>The name at the start of a text, without its stroke; no more of it than the longest that matters.</returns>
    public static string Read(ReadOnlySpan<byte> text, out int length)
    {
        Span<byte> name = stackalloc byte[Longest];
        var count = 0;
        for (length = 0; length < text.Length && count < Longest && IsRegular(text[length]); length++)
        {
            var isEscaped = text[length] == '#' && length + 2 < text.Length && char.IsAsciiHexDigit((char)text[length + 1]) && char.IsAsciiHexDigit((char)text[length + 2]);
            name[count++] = isEscaped ? Convert.ToByte(Encoding.Latin1.GetString(text.Slice(length + 1, 2)), 16) : text[length];
            length += isEscaped ? 2 : 0;
        }

        return Encoding.Latin1.GetString(name[..count]);
    }

    private static bool IsRegular(byte value) => value is > 32 and not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');
}
