using System.Globalization;
using System.Xml;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Writes the facts of a document's own kind where Word shows them, under the extended properties.</summary>
internal static class CustomProperties
{
    private const string Path = "docProps/custom.xml";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    // The one group of properties that Office shows, and the first number it leaves free in it.
    private const string Format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int First = 2;

    public static void Write(OpcPackage package, IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        if (properties.Count > 0)
        {
            package.Relate(WordWriter.Office + "custom-properties", Path);
            package.Add(Path, "application/vnd.openxmlformats-officedocument.custom-properties+xml", stream => Write(stream, properties));
        }
    }

    private static void Write(Stream stream, IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        using var writer = XmlWriter.Create(stream);
        writer.WriteStartElement("Properties", Custom);
        writer.WriteAttributeString("xmlns", "vt", null, Types);
        foreach (var (at, (name, value)) in properties.Index())
        {
            writer.WriteStartElement("property", Custom);
            writer.WriteAttributeString("fmtid", Format);
            writer.WriteAttributeString("pid", (First + at).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("name", DocumentText.Legal(name));
            writer.WriteElementString("lpwstr", Types, DocumentText.Legal(value));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
