using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Writes the parts of an Office file one after the other into a zip, to any stream, in one pass.</summary>
/// <remarks>The library's own package keeps all parts in memory, invents identifiers and stamps the clock; here the same content gives the same bytes.</remarks>
internal sealed class OpcPackage(Stream output, DateTimeOffset created) : IDisposable
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // What a zip can say of a day.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Last = new(2107, 12, 31, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<(string Path, string Type)> _parts = [];
    private readonly SortedDictionary<string, List<XElement>> _relations = new(StringComparer.Ordinal);

    public DateTimeOffset Created { get; } = InZip(created);

    /// <summary>The instant, or the nearest that a zip can say.</summary>
    public static DateTimeOffset InZip(DateTimeOffset instant) => instant < Earliest ? Earliest : instant > Last ? Last : instant.ToUniversalTime();

    /// <param name="path">Without a slash at the beginning, as <c>word/document.xml</c>.</param>
    public void Add(string path, string contentType, Action<Stream> write)
    {
        _parts.Add((path, contentType));
        Entry(path, write);
    }

    /// <summary>A relation of the whole file.</summary>
    public void Relate(string type, string target) => Relate("", type, target);

    /// <summary>A relation of a part; gives its identifier.</summary>
    /// <param name="target">Relative to the part, or an absolute address when <paramref name="isExternal"/>.</param>
    public string Relate(string part, string type, string target, bool isExternal = false)
    {
        if (!_relations.TryGetValue(part, out var relations))
        {
            _relations[part] = relations = [];
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"rId{relations.Count + 1}");
        XNamespace ns = Relations;
        var relation = new XElement(ns + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));
        if (isExternal)
        {
            relation.Add(new XAttribute("TargetMode", "External"));
        }

        relations.Add(relation);
        return id;
    }

    public void Dispose()
    {
        foreach (var (part, relations) in _relations)
        {
            XNamespace ns = Relations;
            Entry($"{Path.GetDirectoryName(part)}/_rels/{Path.GetFileName(part)}.rels".TrimStart('/'), stream => Save(new XElement(ns + "Relationships", relations), stream));
        }

        Entry("[Content_Types].xml", stream => Save(new XElement(
            Types + "Types",
            new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", RelationsType)),
            _parts.Select(part => new XElement(Types + "Override", new XAttribute("PartName", "/" + part.Path), new XAttribute("ContentType", part.Type)))), stream));
        _zip.Dispose();
    }

    private static void Save(XElement root, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer, SaveOptions.DisableFormatting);
    }

    private void Entry(string path, Action<Stream> write)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Created;
        using var stream = entry.Open();
        write(stream);
    }
}
