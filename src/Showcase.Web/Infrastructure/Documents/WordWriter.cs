using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Writes a text document for Word and LibreOffice: A4, real styles, page numbers, nothing that runs or is fetched.</summary>
public static class WordWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    internal const string DocumentPath = "word/document.xml";
    internal const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <param name="output">Any stream; it stays open.</param>
    public static void Write(Stream output, DocumentFacts facts, IReadOnlyList<WordBlock> blocks)
    {
        using var package = new OpcPackage(output, facts.Created);
        package.Relate(Office + "officeDocument", DocumentPath);
        Part(package, "styles", WordStyles.Sheet());
        Part(package, "settings", Settings());
        var header = Part(package, "header", new Header(Line(WordStyles.Header, Letters(facts.Title))));
        var footer = Part(package, "footer", new Footer(Line(WordStyles.Footer, Letters($"{facts.Foot ?? facts.Creator} · pagina "), Field("PAGE"), Letters(" van "), Field("NUMPAGES"))));
        var body = new WordBody(package);
        var document = new Document(new Body([.. blocks.SelectMany(body.Elements), Section(header, footer)]));
        Part(package, "numbering", body.Numbering.Part());
        document.AddNamespaceDeclaration("r", Office.TrimEnd('/'));
        package.Add(DocumentPath, Main + "document.main+xml", stream => XlsxWriter.Save(stream, document));
        CoreProperties.Write(package, facts);
        CustomProperties.Write(package, facts.Properties);
    }

    private static string Part(OpcPackage package, string name, OpenXmlElement root)
    {
        package.Add($"word/{name}.xml", $"{Main}{name}+xml", stream => XlsxWriter.Save(stream, root));
        return package.Relate(DocumentPath, Office + name, name + ".xml");
    }

    // The first page has the title itself, so only its foot is repeated there.
    private static SectionProperties Section(string header, string footer) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new FooterReference { Type = HeaderFooterValues.First, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1304, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 },
        new TitlePage());

    private static Settings Settings() => new(
        new DefaultTabStop { Val = 709 },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = DocumentFacts.Language },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });

    private static Paragraph Line(string style, params OpenXmlElement[] content) => new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    private static Run Letters(string text) => new(new Text(DocumentText.Legal(text)) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string instruction) => new(Letters("1")) { Instruction = instruction };
}
