using System.Text;
using System.Xml;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>What a text fetches by itself when somebody opens it: fields of Word that ask another program or file, pictures and parts of an OpenDocument text that stand elsewhere.</summary>
internal static class OfficeFields
{
    // The first word of a field; the others compute, count and link
    private static readonly string[] Fetching = ["DDE", "DDEAUTO", "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "RD", "DATABASE", "MACROBUTTON"];

    public static bool MayStandIn(string name) =>
        name is "content.xml" or "styles.xml" || (name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && name.IndexOf('/', 5) < 0);

    public static bool Fetches(string name, byte[] content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), OfficeParts.Reading);
        return name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) ? WordFetches(reader) : OpenDocumentFetches(reader);
    }

    // The words of one field can be spread over many pieces, and fields stand inside fields
    private static bool WordFetches(XmlReader reader)
    {
        var words = new StringBuilder();
        var isWord = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "fldChar":
                    words.Append('\n');
                    break;
                case XmlNodeType.Element when reader.LocalName == "fldSimple":
                    words.Append('\n').Append(Attribute(reader, "instr")).Append('\n');
                    break;
                case XmlNodeType.Element:
                    isWord = reader.LocalName == "instrText" && !reader.IsEmptyElement;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when isWord:
                    words.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    isWord = false;
                    break;
            }
        }

        return words.ToString().Split('\n').Any(field => Fetching.Contains(field.Trim().Split(' ')[0], StringComparer.OrdinalIgnoreCase));
    }

    private static bool OpenDocumentFetches(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element
                && (reader.LocalName is "dde-source" or "dde-connection-decl" || (reader.LocalName is "image" or "section-source" or "plugin" or "applet" or "floating-frame" or "object" && Attribute(reader, "href").Contains(':'))))
            {
                return true;
            }
        }

        return false;
    }

    private static string Attribute(XmlReader reader, string name)
    {
        for (var number = 0; number < reader.AttributeCount; number++)
        {
            reader.MoveToAttribute(number);
            if (reader.LocalName == name)
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return "";
    }
}
