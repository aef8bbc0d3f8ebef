using System.Globalization;
using System.Xml;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Writes the facts of a document where Word, Excel, archives and screen readers look for them.</summary>
internal static class CoreProperties
{
    private const string Path = "docProps/core.xml";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(OpcPackage package, DocumentFacts facts)
    {
        package.Relate("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", Path);
        package.Add(Path, "application/vnd.openxmlformats-package.core-properties+xml", stream => Write(stream, facts));
    }

    private static void Write(Stream stream, DocumentFacts facts)
    {
        using var writer = XmlWriter.Create(stream);
        writer.WriteStartElement("cp", "coreProperties", Core);
        writer.WriteAttributeString("xmlns", "dc", null, Dc);
        writer.WriteAttributeString("xmlns", "dcterms", null, Terms);
        writer.WriteAttributeString("xmlns", "xsi", null, Xsi);
        Element(writer, Dc, "title", facts.Title);
        Element(writer, Dc, "subject", facts.Subject);
        Element(writer, Dc, "creator", facts.Creator);
        Element(writer, Core, "keywords", string.Join(", ", facts.Keywords));
        Element(writer, Dc, "identifier", facts.Identifier);
        Element(writer, Dc, "language", DocumentFacts.Language);
        Instant(writer, "created", facts.Created);
        Instant(writer, "modified", facts.Created);
        writer.WriteEndElement();
    }

    private static void Element(XmlWriter writer, string space, string name, string value) => writer.WriteElementString(name, space, DocumentText.Legal(value));

    private static void Instant(XmlWriter writer, string name, DateTimeOffset instant)
    {
        writer.WriteStartElement(name, Terms);
        writer.WriteAttributeString("type", Xsi, "dcterms:W3CDTF");
        writer.WriteString(instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteEndElement();
    }
}
