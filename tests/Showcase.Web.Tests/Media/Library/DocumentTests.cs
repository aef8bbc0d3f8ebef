using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Showcase.Web.Features.Media.Uploading;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>A document says what its text says, and not who wrote it on which machine.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Of_a_Word_document_its_text_and_title_stay_and_its_makers_go()
    {
        var (fault, parts) = Rewritten(
            ("word/document.xml", "<w>Tekst</w>"),
            ("docProps/core.xml", "<p xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Verslag</dc:title><dc:creator>Jan Jansen</dc:creator><lastModifiedBy>Jansen</lastModifiedBy></p>"),
            ("docProps/app.xml", "<Properties><Company>Jansen BV</Company><Pages>3</Pages></Properties>"),
            ("docProps/custom.xml", "<Properties><property name='_AuthorEmail'>jansen@example.nl</property></Properties>"),
            ("word/_rels/settings.xml.rels", "<r><Relationship TargetMode='External' Type='x/attachedTemplate' Target='file://server-van-jansen/sjabloon.dotx'/></r>"),
            ("word/_rels/document.xml.rels", "<r><Relationship TargetMode='External' Type='x/hyperlink' Target='https://gemeente.example/'/></r>"));

        Assert.Null(fault);
        var all = string.Join('\n', parts.Values);
        Assert.DoesNotContain("ansen", all, StringComparison.Ordinal);
        Assert.Equal("<w>Tekst</w>", parts["word/document.xml"]);
        Assert.Contains("Verslag", all, StringComparison.Ordinal);
        Assert.Contains("<Pages>3</Pages>", all, StringComparison.Ordinal);
        Assert.Contains("https://gemeente.example/", all, StringComparison.Ordinal);
        Assert.Contains("Normal.dotm", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_a_program_made_opens_as_before()
    {
        using var made = new MemoryStream();
        using (var word = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(new Paragraph(new Run(new Text("Een alinea.")))));
            main.AddHyperlinkRelationship(new Uri("https://gemeente.example/"), isExternal: true);
            (word.PackageProperties.Creator, word.PackageProperties.LastModifiedBy, word.PackageProperties.Title) = ("Jan Jansen", "Jansen", "Verslag");
        }

        using var target = new MemoryStream();
        Assert.Null(PackedDocument.Rewrite(made, target, 1_000_000));

        using var after = WordprocessingDocument.Open(target, isEditable: false);
        Assert.Equal(("Een alinea.", "Verslag"), (after.MainDocumentPart!.Document!.InnerText, after.PackageProperties.Title));
        Assert.Equal((null, null), (after.PackageProperties.Creator, after.PackageProperties.LastModifiedBy));
        Assert.Single(after.MainDocumentPart.HyperlinkRelationships);
    }

    [Fact]
    public void Of_an_OpenDocument_text_the_kind_stays_first_and_unpacked()
    {
        using var target = new MemoryStream();
        var odt = SampleFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("meta.xml", "<o><m:initial-creator xmlns:m='urn:m'>Jansen</m:initial-creator></o>"u8.ToArray()));

        Assert.Null(PackedDocument.Rewrite(new MemoryStream(odt), target, 1_000_000));

        Assert.Equal("mimetypeapplication/vnd.oasis.opendocument.text", Encoding.ASCII.GetString(target.ToArray(), 30, 47));
        using var written = new ZipArchive(target, ZipArchiveMode.Read);
        using var meta = new StreamReader(written.GetEntry("meta.xml")!.Open());
        Assert.DoesNotContain("Jansen", meta.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_is_written_the_same_twice()
    {
        Assert.Equal(Written(), Written());

        static byte[] Written()
        {
            using var target = new MemoryStream();
            Assert.Null(PackedDocument.Rewrite(new MemoryStream(SampleFiles.Zip(("word/document.xml", "<w/>"u8.ToArray()), ("docProps/core.xml", "<p><creator>x</creator></p>"u8.ToArray()))), target, 1_000_000));
            return target.ToArray();
        }
    }

    [Theory]
    [InlineData("<</Author(Jan \\(Jan\\) (J.) Jansen)/Title(Verslag)>>")]
    [InlineData("<</Author\n<4A616E73656E> /Title(Verslag)>>")]
    [InlineData("<</Aut#68or (Jansen)/Title(Verslag)>>")]
    [InlineData("<rdf:Description pdf:Author='Jansen' dc:title=\"Verslag\"/>")]
    [InlineData("<dc:creator>\n<rdf:Seq><rdf:li>Jansen</rdf:li></rdf:Seq>\n</dc:creator>Verslag")]
    public void Of_a_PDF_the_maker_is_blanked_where_he_stands_and_nothing_moves(string inside)
    {
        var file = SampleFiles.Pdf(inside);
        var before = file.ToArray();

        Assert.Null(PdfMetadata.Clean(file, out var length));

        var after = Encoding.Latin1.GetString(file);
        Assert.Equal((before.Length, file.AsSpan().LastIndexOf("%%EOF"u8) + 5), (file.Length, length));
        Assert.DoesNotContain("Jansen", after, StringComparison.Ordinal);
        Assert.DoesNotContain("4A616E73656E", after, StringComparison.Ordinal);
        Assert.Equal(Encoding.Latin1.GetString(before).IndexOf("Verslag", StringComparison.Ordinal), after.IndexOf("Verslag", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<</Author()/Title(Verslag)>>")]
    [InlineData("<</AuthorList(Jansen)>>")]
    [InlineData("<dc:creator/><dc:title>Verslag</dc:title>")]
    [InlineData("een stroom / met strepen /(los) <</Annots[]>>")]
    public void A_PDF_that_names_nobody_stays_as_it_is(string inside)
    {
        var file = SampleFiles.Pdf(inside);
        var before = file.ToArray();

        Assert.Null(PdfMetadata.Clean(file, out _));

        Assert.Equal(before, file);
    }

    private static (DocumentFault? Fault, Dictionary<string, string> Parts) Rewritten(params (string Name, string Content)[] parts)
    {
        using var target = new MemoryStream();
        var fault = PackedDocument.Rewrite(new MemoryStream(SampleFiles.Zip([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content)))])), target, 10_000_000);
        using var written = new ZipArchive(target, ZipArchiveMode.Read);
        return (fault, written.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
