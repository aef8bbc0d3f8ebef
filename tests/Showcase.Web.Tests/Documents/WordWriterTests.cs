using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Showcase.Web.Infrastructure.Documents;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Showcase.Web.Tests.Documents;

public sealed class WordWriterTests
{
    private static readonly WordBlock[] Everything =
    [
        new WordTitle("Social return in Merelland"),
        new WordParagraph("Dit is een voorlopig cijfer.", WordStyles.Notice),
        new WordHeading(1, "In het kort"),
        new WordParagraph([new WordRun("In dit kwartaal: "), new WordRun("345 plaatsingen", IsStrong: true), new WordRun(" en meer "), new WordRun("op de site", Address: "https://example.nl/a?b=1&c=2")]),
        new WordHeading(2, "Cijfers"),
        new WordTable("Kerncijfers", [new("Wat", 3), new("Aantal", 1, IsNumber: true)], [[new("Plaatsingen"), new("345")], [new("Leerbanen", Address: "https://example.nl"), new("minder dan 10")]]),
        new WordChart("Plaatsingen per kwartaal", "Van 20 naar 45.", "Plaatsingen", "#,##0", [new("K1 2026", 20, false), new("K2 2026", null, false), new("K3 2026", 45, true)]),
        new WordHeading(3, "Verhalen"),
        new WordList([[new WordRun("Eerste verhaal", Address: "https://example.nl/verhalen/een")], [new WordRun("Tweede")]]),
        new WordParagraph("Einde.", WordStyles.Note),
    ];

    [Fact]
    public void A_document_with_everything_in_it_is_valid()
    {
        using var document = Open(Everything);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_chart_carries_its_numbers_leaves_a_gap_and_has_a_valid_workbook_inside()
    {
        using var document = Open(Everything);
        var chart = Assert.Single(document.MainDocumentPart!.ChartParts);
        var points = chart.ChartSpace!.Descendants<C.NumericPoint>().Select(point => (point.Index!.Value, point.NumericValue!.Text));
        using var data = new MemoryStream();
        chart.EmbeddedPackagePart!.GetStream().CopyTo(data);

        Assert.Equal([(0u, "20"), (2u, "45")], points);
        Assert.Equal(2u, Assert.Single(chart.ChartSpace.Descendants<C.DataPoint>()).Index!.Val!.Value);
        Assert.Empty(Workbooks.Faults(data.ToArray()));
        Assert.Equal([["K1 2026", "20"], ["K2 2026"], ["K3 2026", "45"]], Workbooks.Rows(data.ToArray()));
        Assert.Equal("Van 20 naar 45.", document.MainDocumentPart.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value);
    }

    [Fact]
    public void Headings_have_the_styles_that_Word_knows_and_the_text_is_Dutch()
    {
        using var document = Open(Everything);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!);
        var used = document.MainDocumentPart.Document!.Body!.Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!).ToList();

        Assert.Equal(["Title", "Melding", "heading 1", "Normal", "heading 2", "caption", "caption", "Normal", "heading 3", "List Bullet", "List Bullet", "Toelichting"], used.Select(id => styles[id]));
        Assert.Equal("nl-NL", document.MainDocumentPart.StyleDefinitionsPart.Styles!.Descendants<Languages>().First().Val!.Value);
        Assert.Equal("nl-NL", document.PackageProperties.Language);
    }

    [Fact]
    public void The_head_of_a_table_repeats_and_no_row_breaks()
    {
        using var document = Open(Everything);
        var rows = document.MainDocumentPart!.Document!.Descendants<TableRow>().ToList();

        Assert.Single(rows[0].Descendants<TableHeader>());
        Assert.All(rows, row => Assert.Single(row.Descendants<CantSplit>()));
        Assert.Equal("Kerncijfers", document.MainDocumentPart.Document!.Descendants<TableCaption>().Single().Val!.Value);
    }

    [Fact]
    public void The_foot_has_the_publisher_and_the_page()
    {
        using var document = Open(Everything);
        var foot = Assert.Single(document.MainDocumentPart!.FooterParts).Footer!;

        Assert.Contains("Regio Merelland · pagina", foot.InnerText, StringComparison.Ordinal);
        Assert.Equal(["PAGE", "NUMPAGES"], foot.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
    }

    [Theory]
    [InlineData("<w:instrText>INCLUDETEXT \"file:///etc/passwd\"</w:instrText>")]
    [InlineData("{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }")]
    [InlineData("]]></w:t><w:altChunk r:id=\"rId1\"/>")]
    [InlineData("&xxe; <!ENTITY a SYSTEM \"file:///etc/passwd\">")]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    public void A_hostile_text_stays_a_text_everywhere(string text)
    {
        using var document = Open(
        [
            new WordTitle(text), new WordHeading(1, text), new WordParagraph(text), new WordList([[new WordRun(text)]]),
            new WordTable(text, [new(text, 1)], [[new(text)]]), new WordChart(text, text, text, "#,##0", [new(text, 1, true)]),
        ]);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
        var body = document.MainDocumentPart!.Document!;
        Assert.Equal(8, body.Descendants<Text>().Count(one => one.Text == text));
        Assert.Empty(body.Descendants<FieldCode>());
        Assert.Empty(body.Descendants<SimpleField>());
        Assert.Empty(body.Descendants<AltChunk>());
        Assert.Empty(document.MainDocumentPart.HyperlinkRelationships);
        Assert.Empty(document.MainDocumentPart.ExternalRelationships);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///c:/windows")]
    [InlineData("mailto:a@example.nl")]
    [InlineData("//example.nl")]
    public void An_address_that_is_not_of_the_web_stays_a_text(string address)
    {
        using var document = Open([new WordParagraph([new WordRun("klik", Address: address)])]);

        Assert.Empty(document.MainDocumentPart!.HyperlinkRelationships);
        Assert.Equal("klik", document.MainDocumentPart.Document!.Body!.InnerText);
    }

    [Fact]
    public void Characters_that_no_XML_can_hold_are_left_out()
    {
        using var document = Open([new WordParagraph("a\0b\uD83Dc")]);
        Assert.Equal("abc", document.MainDocumentPart!.Document!.Body!.InnerText);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_without_the_clock()
    {
        var first = Write(Everything);

        Assert.Equal(first, Write(Everything));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(2026, entry.LastWriteTime.Year));
    }

    private static WordprocessingDocument Open(IReadOnlyList<WordBlock> blocks) => WordprocessingDocument.Open(new MemoryStream(Write(blocks)), isEditable: false);

    private static byte[] Write(IReadOnlyList<WordBlock> blocks)
    {
        using var stream = new MemoryStream();
        WordWriter.Write(stream, Workbooks.Facts, blocks);
        return stream.ToArray();
    }
}
