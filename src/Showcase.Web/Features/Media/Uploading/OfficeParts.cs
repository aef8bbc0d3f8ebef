using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>The parts of an office document that say more than its text: properties, references and photos.</summary>
internal static class OfficeParts
{
    // Of a text or properties; a thousand pages are about a tenth of it
    private const int LargestText = 16 * 1024 * 1024;
    private const int LargestPicture = 32 * 1024 * 1024;

    private const string Template = "/attachedTemplate";

    // Who, and for whom; the title stays, because screen readers say it
    private static readonly HashSet<string> Told = ["creator", "lastModifiedBy", "initial-creator", "printed-by", "Company", "Manager", "HyperlinkBase", "Template", "template", "user-defined", "contributor"];

    public static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestText };

    public static bool IsPicture(string name) => RenditionFormats.OfFile(name) is RenditionFormat.Jpeg or RenditionFormat.Png;

    public static bool MustBeRead(string name) => IsPicture(name) || IsReferences(name) || IsProperties(name) || OfficeFields.MayStandIn(name) || name == "META-INF/manifest.xml";

    public static byte[] Clean(string name, byte[] content)
    {
        if (IsPicture(name))
        {
            return WithoutMetadata(content);
        }

        if (OfficeFields.MayStandIn(name))
        {
            return OfficeFields.Fetches(name, content) ? throw new DocumentException(DocumentFault.Outside) : content;
        }

        using var reader = XmlReader.Create(new MemoryStream(content), Reading);
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        if (name == "META-INF/manifest.xml")
        {
            return document.Descendants().Any(element => element.Name.LocalName == "encryption-data") ? throw new DocumentException(DocumentFault.Locked) : content;
        }

        if (IsReferences(name))
        {
            CloseReferences(document);
        }
        else if (name == "docProps/custom.xml")
        {
            document.Root!.RemoveNodes();
        }
        else
        {
            RemoveTold(document);
        }

        using var written = new MemoryStream();
        using (var writer = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(false) })) document.Save(writer);
        return written.ToArray();
    }

    /// <param name="most">Of what may be in the document still.</param>
    public static byte[] Read(string name, Stream source, long most)
    {
        most = Math.Min(most, IsPicture(name) ? LargestPicture : LargestText);
        using var content = new MemoryStream();
        var piece = new byte[16 * 1024];
        for (var read = source.Read(piece); read > 0; read = source.Read(piece))
        {
            content.Write(piece, 0, read);
            if (content.Length > most)
            {
                throw new DocumentException(DocumentFault.Bomb);
            }
        }

        return content.ToArray();
    }

    private static bool IsReferences(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // Programs that use Microsoft's library for packages give the first of them a name of its own
    private static bool IsProperties(string name) =>
        name is "meta.xml" or "docProps/core.xml" or "docProps/app.xml" or "docProps/custom.xml" || name.EndsWith(".psmdcp", StringComparison.OrdinalIgnoreCase) || name.EndsWith("/meta.xml", StringComparison.Ordinal);

    // By what it is: programs save photos under any name
    private static byte[] WithoutMetadata(byte[] content)
    {
        var format = content switch { [0xFF, 0xD8, ..] => FileFormat.Named("jpg"), [0x89, (byte)'P', ..] => FileFormat.Named("png"), _ => null };
        if (format is null)
        {
            return content;
        }

        using var clean = new MemoryStream();
        return PictureMetadata.Strip(format, new MemoryStream(content, writable: false), clean) ? clean.ToArray() : throw new DocumentException(DocumentFault.Broken);
    }

    // A link may lead anywhere: a reader follows it by hand. A template is asked for by itself, and names a server of the maker's.
    private static void CloseReferences(XDocument document)
    {
        foreach (var reference in document.Descendants().Where(element => (string?)element.Attribute("TargetMode") == "External"))
        {
            var type = (string?)reference.Attribute("Type") ?? "";
            if (type.EndsWith(Template, StringComparison.Ordinal))
            {
                reference.SetAttributeValue("Target", "Normal.dotm");
            }
            else if (!type.EndsWith("/hyperlink", StringComparison.Ordinal))
            {
                throw new DocumentException(DocumentFault.Outside);
            }
        }
    }

    private static void RemoveTold(XDocument document)
    {
        document.Descendants().Where(element => Told.Contains(element.Name.LocalName)).ToList().ForEach(element => element.Remove());
    }
}
