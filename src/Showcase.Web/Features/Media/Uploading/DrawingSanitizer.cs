using System.Globalization;
using System.Text;
using System.Xml;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Writes an SVG anew from what <see cref="DrawingRules"/> lets through.</summary>
internal static class DrawingSanitizer
{
    private const int Deepest = 100;
    private const int MostElements = 100_000;
    private const int MostUses = 1_000;

    // A DTD is passed over unread: entities it makes are then unknown, and a text that needs one is no drawing of ours.
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, CloseOutput = false };

    /// <summary>Writes the safe part of a drawing.</summary>
    /// <returns>Width and height in pixels, 0 when the drawing does not say; nothing when it is no SVG.</returns>
    public static (int Width, int Height)? Clean(Stream source, Stream target)
    {
        try
        {
            using var reader = XmlReader.Create(source, Reading);
            using var writer = XmlWriter.Create(target, Writing);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != DrawingRules.Svg)
            {
                return null;
            }

            var size = SizeOf(reader);
            Copy(reader, writer);
            return size;
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException or InvalidDataException)
        {
            return null;
        }
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        var (elements, uses) = (0, 0);
        // For each open element: whether it, or one around it, can be used elsewhere.
        var named = new Stack<bool>();
        var ended = false;
        while (!ended && !reader.EOF)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++elements > MostElements || reader.Depth > Deepest)
                    {
                        throw new InvalidDataException();
                    }

                    var isNamed = reader.Depth > 0 && (reader.GetAttribute("id") is not null || named.Contains(true));
                    // What is used may use nothing itself: ten times ten times ten fills any browser.
                    if (DrawingRules.NameOf(reader.NamespaceURI, reader.LocalName) is not { } name || (name == "use" && (isNamed || ++uses > MostUses)))
                    {
                        reader.Skip();
                        continue;
                    }

                    if (name == "style")
                    {
                        CopyStyle(reader, writer);
                        continue;
                    }

                    Begin(reader, writer, name);
                    if (reader.IsEmptyElement)
                    {
                        writer.WriteEndElement();
                        ended = reader.Depth == 0;
                    }
                    else
                    {
                        named.Push(isNamed);
                    }

                    break;
                case XmlNodeType.EndElement:
                    writer.WriteEndElement();
                    named.Pop();
                    ended = reader.Depth == 0;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    writer.WriteString(reader.Value);
                    break;
                case XmlNodeType.EntityReference:
                    throw new InvalidDataException();
            }

            reader.Read();
        }

        if (!ended)
        {
            throw new InvalidDataException();
        }
    }

    private static void Begin(XmlReader reader, XmlWriter writer, string name)
    {
        writer.WriteStartElement(name, DrawingRules.Svg);
        while (reader.MoveToNextAttribute())
        {
            if (DrawingRules.MayHave(reader.NamespaceURI, reader.LocalName, reader.Value))
            {
                writer.WriteAttributeString(reader.NamespaceURI == DrawingRules.Xlink ? "xlink" : reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            }
        }

        reader.MoveToElement();
    }

    private static void CopyStyle(XmlReader reader, XmlWriter writer)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        // Elements inside it make this throw: then it is no style.
        var css = reader.ReadElementContentAsString();
        if (DrawingRules.IsPlainStyle(css))
        {
            writer.WriteElementString("style", DrawingRules.Svg, css);
        }
    }

    private static (int Width, int Height) SizeOf(XmlReader reader)
    {
        var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var (width, height) = (Pixels(reader.GetAttribute("width")), Pixels(reader.GetAttribute("height")));
        return width > 0 && height > 0 ? (width, height) : box.Length == 4 ? (Pixels(box[2]), Pixels(box[3])) : (0, 0);
    }

    private static int Pixels(string? length) =>
        double.TryParse((length ?? "").Replace("px", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000 ? (int)Math.Ceiling(number) : 0;
}
