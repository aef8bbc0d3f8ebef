using System.Globalization;
using System.Xml;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>What an OpenDocument file tells about itself.</summary>
internal static class OdtMeta
{
    public static void Write(Stream stream, DocumentFacts facts) =>
        OdtXml.Document(stream, "document-meta", writer => writer.Element("office:meta", [], () => Write(writer, facts)));

    private static void Write(XmlWriter writer, DocumentFacts facts)
    {
        var created = facts.Created.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        Fact(writer, OdtXml.Dc, "title", facts.Title);
        Fact(writer, OdtXml.Dc, "subject", facts.Subject);
        foreach (var keyword in facts.Keywords)
        {
            Fact(writer, OdtXml.Meta, "keyword", keyword);
        }

        Fact(writer, OdtXml.Meta, "initial-creator", facts.Creator);
        Fact(writer, OdtXml.Dc, "creator", facts.Creator);
        Fact(writer, OdtXml.Meta, "creation-date", created);
        Fact(writer, OdtXml.Dc, "date", created);
        Fact(writer, OdtXml.Dc, "language", DocumentFacts.Language);

        // OpenDocument has no place of its own for an identifier.
        foreach (var (name, value) in facts.Properties.Prepend(new("identifier", facts.Identifier)))
        {
            writer.Element("meta:user-defined", [("meta:name", name)], () => writer.WriteString(DocumentText.Legal(value)));
        }
    }

    private static void Fact(XmlWriter writer, string space, string name, string value) => writer.WriteElementString(name, space, DocumentText.Legal(value));
}
