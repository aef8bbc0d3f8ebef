using System.IO.Compression;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>A packed part of a PDF and what it says of itself.</summary>
/// <param name="Begin">Where its bytes begin.</param>
internal readonly record struct PdfStream(int Begin, bool HoldsObjects, bool HoldsMetadata, bool IsDeflated, bool IsPlain)
{
    private const int LongestHead = 2_000;

    private static readonly string[] OtherPackings = ["DecodeParms", "ASCIIHexDecode", "ASCII85Decode", "LZWDecode", "RunLengthDecode", "Crypt"];

    public static PdfStream? Next(ReadOnlySpan<byte> file, int from)
    {
        var found = file[from..].IndexOf("stream"u8);
        while (found >= 0)
        {
            var (word, begin) = (from + found, from + found + 6);
            if (begin < file.Length && file[begin] == '\r') begin++;
            if (begin < file.Length && file[begin] == '\n' && !file[..word].EndsWith("end"u8))
            {
                return Read(file[Math.Max(0, word - LongestHead)..word], begin + 1);
            }

            from = word + 6;
            found = file[from..].IndexOf("stream"u8);
        }

        return null;
    }

    /// <returns>What is in it; nothing when it is packed in a way that is not read, or larger than that.</returns>
    public byte[]? Unpack(byte[] file, int most)
    {
        if (IsPlain)
        {
            var end = file.AsSpan(Begin).IndexOf("endstream"u8);
            return end < 0 || end > most ? null : file.AsSpan(Begin, end).ToArray();
        }

        if (!IsDeflated)
        {
            return null;
        }

        try
        {
            using var packed = new ZLibStream(new MemoryStream(file, Begin, file.Length - Begin, writable: false), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            var piece = new byte[16 * 1024];
            for (var read = packed.Read(piece); read > 0; read = packed.Read(piece))
            {
                if (unpacked.Length + read > most)
                {
                    return null;
                }

                unpacked.Write(piece, 0, read);
            }

            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static PdfStream Read(ReadOnlySpan<byte> head, int begin)
    {
        var last = head.LastIndexOf("obj"u8);
        head = last < 0 ? head : head[last..];
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int at = 0, next; (next = head[at..].IndexOf((byte)'/')) >= 0;)
        {
            names.Add(PdfNames.Read(head[(at + next + 1)..], out var length));
            at += next + 1 + length;
        }

        var isFiltered = names.Contains("Filter") || names.Contains("F");
        var isOnlyDeflated = names.Contains("FlateDecode") && !names.Overlaps(OtherPackings);
        return new(begin, names.Contains("ObjStm"), names.Contains("XML"), isOnlyDeflated, !isFiltered);
    }
}
