using System.Text;
using System.Xml;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>The names of OpenDocument 1.3 (OASIS) and short ways to write them.</summary>
internal static class OdtXml
{
    public const string Version = "1.3";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    public const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    public const string Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    public const string XLink = "http://www.w3.org/1999/xlink";
    public const string Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly (string Prefix, string Space)[] Prefixes =
        [("office", Office), ("text", Text), ("style", Style), ("fo", Fo), ("meta", Meta), ("svg", Svg), ("xlink", XLink), ("dc", Dc)];

    /// <summary>A file of the package with its root element.</summary>
    public static void Document(Stream stream, string root, Action<XmlWriter> write)
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        writer.WriteStartElement("office", root, Office);
        foreach (var (prefix, space) in Prefixes)
        {
            writer.WriteAttributeString("xmlns", prefix, null, space);
        }

        writer.WriteAttributeString("version", Office, Version);
        write(writer);
        writer.WriteEndElement();
    }

    /// <summary>An element with attributes, whose names carry their prefix: <c>text:style-name</c>.</summary>
    public static void Element(this XmlWriter writer, string name, IEnumerable<(string Name, string Value)> attributes, Action? content = null)
    {
        Start(writer, name, attributes);
        content?.Invoke();
        writer.WriteEndElement();
    }

    public static void Start(this XmlWriter writer, string name, IEnumerable<(string Name, string Value)> attributes)
    {
        var (space, local) = Split(name);
        writer.WriteStartElement(local, space);
        foreach (var (attribute, value) in attributes)
        {
            var (of, own) = Split(attribute);
            writer.WriteAttributeString(own, of, DocumentText.Legal(value));
        }
    }

    /// <summary>Words as they are: spaces after one another and line breaks have elements of their own.</summary>
    public static void Words(this XmlWriter writer, string words)
    {
        var isAfterSpace = true;
        var legal = DocumentText.Legal(words).Replace("\r\n", "\n", StringComparison.Ordinal);
        var from = 0;
        for (var at = 0; at < legal.Length; at++)
        {
            var element = legal[at] switch { '\n' => "line-break", '\t' => "tab", ' ' when isAfterSpace => "s", _ => null };
            isAfterSpace = legal[at] is ' ' or '\n' or '\t';
            if (element is not null)
            {
                writer.WriteString(legal[from..at]);
                writer.WriteStartElement(element, Text);
                writer.WriteEndElement();
                from = at + 1;
            }
        }

        writer.WriteString(legal[from..]);
    }

    private static (string Space, string Local) Split(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return (Prefixes.First(prefix => prefix.Prefix == name[..colon]).Space, name[(colon + 1)..]);
    }
}
