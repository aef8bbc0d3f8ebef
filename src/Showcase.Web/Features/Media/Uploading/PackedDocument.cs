using System.IO.Compression;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Writes a Word, Excel or OpenDocument file anew, part by part: what hangs before, between and behind its parts stays behind, with who made it.</summary>
internal static class PackedDocument
{
    private const int MostParts = 10_000;

    // Of all that is packed the same, so that the same document sent twice is the same file
    private static readonly DateTimeOffset NoMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Active = ["vbaProject", "/activeX/", "/macrosheets/", "oleObject"];
    private static readonly string[] Macros = ["Basic/", "Scripts/"];
    private static readonly string[] Elsewhere = ["xl/externalLinks/", "xl/connections.xml"];

    /// <param name="mostBytes">Of everything in it, unpacked.</param>
    /// <returns>Why it is not taken; nothing when it is written.</returns>
    public static DocumentFault? Rewrite(Stream source, Stream target, long mostBytes)
    {
        try
        {
            using var before = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
            using var after = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var part in before.Entries.Where(part => !part.FullName.EndsWith('/')))
            {
                if (FaultIn(part, names) is { } fault)
                {
                    return fault;
                }

                mostBytes -= Copy(part, after, mostBytes);
            }

            return null;
        }
        catch (DocumentException refused)
        {
            return refused.Fault;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or System.Xml.XmlException or NotSupportedException or ArgumentException)
        {
            return DocumentFault.Broken;
        }
    }

    private static DocumentFault? FaultIn(ZipArchiveEntry part, HashSet<string> names)
    {
        var name = part.FullName;
        if (part.IsEncrypted)
        {
            return DocumentFault.Locked;
        }

        if (names.Count >= MostParts)
        {
            return DocumentFault.Bomb;
        }

        if (Active.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) || Macros.Any(folder => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase)))
        {
            return DocumentFault.Active;
        }

        if (Elsewhere.Any(folder => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase)))
        {
            return DocumentFault.Outside;
        }

        var isPlain = name.Length is > 0 and < 300 && !name.Any(char.IsControl) && !name.Contains('\\') && !name.StartsWith('/') && !name.Contains(':') && !name.Split('/').Contains("..");
        return isPlain && names.Add(name) ? null : DocumentFault.Broken;
    }

    private static long Copy(ZipArchiveEntry part, ZipArchive after, long most)
    {
        // Of an OpenDocument its kind must be read without unpacking
        var level = part.FullName == "mimetype" || OfficeParts.IsPicture(part.FullName) ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
        var copy = after.CreateEntry(part.FullName, level);
        copy.LastWriteTime = NoMoment;
        using var source = part.Open();
        using var target = copy.Open();
        if (OfficeParts.MustBeRead(part.FullName))
        {
            var content = OfficeParts.Read(part.FullName, source, most);
            target.Write(OfficeParts.Clean(part.FullName, content));
            return content.Length;
        }

        var (buffer, copied) = (new byte[64 * 1024], 0L);
        for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
        {
            copied += read;
            if (copied > most)
            {
                throw new DocumentException(DocumentFault.Bomb);
            }

            target.Write(buffer, 0, read);
        }

        return copied;
    }
}

/// <summary>A part of a document that keeps the whole from being taken.</summary>
internal sealed class DocumentException(DocumentFault fault) : Exception
{
    public DocumentFault Fault { get; } = fault;
}
