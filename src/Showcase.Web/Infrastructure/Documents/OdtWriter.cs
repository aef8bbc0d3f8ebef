using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Writes a text document as OpenDocument (ODF 1.3): A4, the same styles and numbering as in Word, nothing that runs or is fetched.</summary>
/// <remarks>Tables and charts have no form here yet: whoever needs them in OpenDocument adds them to <see cref="OdtBody"/>.</remarks>
public static class OdtWriter
{
    public const string ContentType = "application/vnd.oasis.opendocument.text";

    /// <param name="output">Any stream; it stays open. The file is made in memory first, because its first part must stand there with its size before it.</param>
    public static void Write(Stream output, DocumentFacts facts, IReadOnlyList<WordBlock> blocks)
    {
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            var day = OpcPackage.InZip(facts.Created);

            // Stored and in front, so that programs know the file by its first bytes (ODF 1.3, part 2, 3.3).
            Add(zip, "mimetype", day, stream => stream.Write(Encoding.ASCII.GetBytes(ContentType)), CompressionLevel.NoCompression);
            Add(zip, "META-INF/manifest.xml", day, WriteManifest);
            Add(zip, "meta.xml", day, stream => OdtMeta.Write(stream, facts));
            Add(zip, "styles.xml", day, stream => OdtStyles.Write(stream, facts));
            Add(zip, "content.xml", day, stream => OdtXml.Document(stream, "document-content", writer =>
                writer.Element("office:body", [], () => writer.Element("office:text", [], () => new OdtBody(writer).Write(blocks)))));
        }

        whole.Position = 0;
        whole.CopyTo(output);
    }

    private static void Add(ZipArchive zip, string path, DateTimeOffset day, Action<Stream> write, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(path, level);
        entry.LastWriteTime = day;
        using var stream = entry.Open();
        write(stream);
    }

    private static void WriteManifest(Stream stream)
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        writer.WriteStartElement("manifest", "manifest", OdtXml.Manifest);
        writer.WriteAttributeString("version", OdtXml.Manifest, OdtXml.Version);
        foreach (var (path, type) in new[] { ("/", ContentType), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml") })
        {
            writer.WriteStartElement("file-entry", OdtXml.Manifest);
            writer.WriteAttributeString("full-path", OdtXml.Manifest, path);
            if (path == "/")
            {
                writer.WriteAttributeString("version", OdtXml.Manifest, OdtXml.Version);
            }

            writer.WriteAttributeString("media-type", OdtXml.Manifest, type);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
