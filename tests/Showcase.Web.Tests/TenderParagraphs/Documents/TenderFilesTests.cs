using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Wordprocessing;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

public sealed class TenderFilesTests
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    [Fact]
    public void A_Word_file_is_valid_whatever_is_in_it() => TenderSamples.Any.Sample(document =>
    {
        using var file = TenderForms.Opened(document);
        Assert.Empty(TenderForms.Faults(file));
    }, iter: 40);

    [Fact]
    public void The_styles_are_those_that_Word_knows_and_each_paragraph_of_the_library_is_a_heading()
    {
        using var file = TenderForms.Opened(TenderSamples.Everything);
        var names = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!);
        var used = file.MainDocumentPart.Document!.Body!.Elements<Paragraph>().Select(paragraph => names[paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!]).ToList();

        Assert.Empty(TenderForms.Faults(file));
        Assert.Equal(["Title", "Toelichting", "heading 1", "heading 2", "Normal", "List Number"], used.Take(6));
        Assert.Equal(["List Bullet", "List Bullet", "heading 3", "List Number", "Toelichting"], used.TakeLast(5));
        Assert.Contains("List Continue", used);
    }

    [Fact]
    public void An_open_place_is_a_content_control_with_its_name_and_a_filled_one_is_text()
    {
        using var file = TenderForms.Opened(TenderSamples.Everything);
        var control = Assert.Single(file.MainDocumentPart!.Document!.Descendants<SdtRun>());

        Assert.Equal("percentage", control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value);
        Assert.Equal("Percentage van de opdrachtsom", control.SdtProperties.GetFirstChild<SdtAlias>()!.Val!.Value);
        Assert.NotNull(control.SdtProperties.GetFirstChild<ShowingPlaceholder>());
        Assert.Equal("[percentage]", control.InnerText);
        Assert.Contains("aspirant: 5 procent;", file.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Lids_that_go_on_share_a_list_and_a_new_heading_begins_one_of_its_own()
    {
        using var file = TenderForms.Opened(TenderSamples.Everything);
        var lists = file.MainDocumentPart!.Document!.Descendants<NumberingProperties>().Select(place => place.NumberingId!.Val!.Value).ToList();

        Assert.Equal([2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 3], lists);
    }

    [Fact]
    public void Lids_under_two_headings_never_count_together_so_that_one_can_be_thrown_away()
    {
        using var file = TenderForms.Opened(TenderSamples.Document(
            TenderSamples.Section("een", 1, "Een", TenderSamples.Numbered(1, 1, new WordsRun("eerste"))),
            TenderSamples.Section("twee", 2, "Twee", TenderSamples.Numbered(1, 2, new WordsRun("tweede")))));

        Assert.Equal([2, 3], file.MainDocumentPart!.Document!.Descendants<NumberingProperties>().Select(place => place.NumberingId!.Val!.Value));
    }

    [Fact]
    public void The_file_says_which_paragraphs_in_which_version_it_holds()
    {
        using var file = TenderForms.Opened(TenderSamples.Everything);
        var own = file.CustomFilePropertiesPart!.Properties!.Elements<CustomDocumentProperty>().ToDictionary(property => property.Name!.Value!, property => property.InnerText);
        var footer = Assert.Single(file.MainDocumentPart!.FooterParts).Footer!;

        Assert.Equal("Social return in de aanbesteding groen", file.PackageProperties.Title);
        Assert.Equal("https://voorbeeld.example.nl/paragrafen/samenstellen?p=1,6", file.PackageProperties.Identifier);
        Assert.Equal("nl-NL", file.PackageProperties.Language);
        Assert.Equal(new DateTime(2026, 11, 26, 0, 0, 0, DateTimeKind.Utc), file.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Equal(
            new() { ["paragraaf-1-id"] = "contractvoorwaarde-vijf-procent", ["paragraaf-1-versie"] = "2.1.0", ["beleid"] = "Convenant Merelland 2024", ["datum"] = "2026-11-26" }, own);
        Assert.Contains("versie 2.1.0", footer.InnerText, StringComparison.Ordinal);
        Assert.Equal(["PAGE", "NUMPAGES"], footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
    }

    [Fact]
    public void An_OpenDocument_file_begins_with_its_kind_and_tells_the_same_of_itself()
    {
        var file = TenderForms.OpenDocument(TenderSamples.Everything);
        var meta = TenderFilesWords.Part(file, "meta.xml");
        var content = TenderFilesWords.Part(file, "content.xml");
        using var zip = new ZipArchive(new MemoryStream(file));

        Assert.Equal("mimetypeapplication/vnd.oasis.opendocument.text", Encoding.ASCII.GetString(file, 30, 47));
        Assert.Equal(0, file[6] + file[7] + file[8] + file[9] + file[28] + file[29]);
        Assert.Equal(["mimetype", "META-INF/manifest.xml", "meta.xml", "styles.xml", "content.xml"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal("Social return in de aanbesteding groen", meta.Descendants(Dc + "title").Single().Value);
        Assert.Equal(["identifier", "paragraaf-1-id", "paragraaf-1-versie", "beleid", "datum"], meta.Descendants(Meta + "user-defined").Select(fact => (string)fact.Attribute(Meta + "name")!));
        Assert.Equal(["Percentage van de opdrachtsom"], content.Descendants(Text + "text-input").Select(place => (string)place.Attribute(Text + "description")!));
        Assert.Equal("https://voorbeeld.example.nl/resultaten/plaatsingen?gebied=AM91&periode=2025&uitgave=4", (string)content.Descendants(Text + "a").Last().Attribute(XLink + "href")!);
    }

    [Fact]
    public void Hostile_words_stay_words_and_no_file_has_a_field_a_script_or_another_relation_than_of_the_web()
    {
        foreach (var document in HostileTenders.All)
        {
            using var word = TenderForms.Opened(document);
            var main = word.MainDocumentPart!;
            var content = TenderFilesWords.Part(TenderForms.OpenDocument(document), "content.xml");

            Assert.Empty(TenderForms.Faults(word));
            Assert.Empty(main.Document!.Descendants<FieldCode>());
            Assert.Empty(main.Document!.Descendants<SimpleField>());
            Assert.Empty(main.Document!.Descendants<AltChunk>());
            Assert.Empty(main.ExternalRelationships);
            Assert.All(main.HyperlinkRelationships, link => Assert.Equal("voorbeeld.example.nl", link.Uri.Host));
            Assert.All(content.DescendantsAndSelf(), element => Assert.Contains(
                element.Name.LocalName, (string[])["document-content", "body", "text", "h", "p", "span", "a", "list", "list-item", "text-input", "s", "line-break"]));
            Assert.All(content.Descendants(Text + "a"), link => Assert.StartsWith("https://voorbeeld.example.nl/", (string)link.Attribute(XLink + "href")!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.Equal(TenderForms.Word(TenderSamples.Everything), TenderForms.Word(TenderSamples.Everything));
        Assert.Equal(TenderForms.OpenDocument(TenderSamples.Everything), TenderForms.OpenDocument(TenderSamples.Everything));
    }

    [Fact]
    public void A_large_document_is_a_small_file()
    {
        Assert.InRange(TenderForms.Word(TenderSamples.Large()).Length, 1_000, 200_000);
        Assert.InRange(TenderForms.OpenDocument(TenderSamples.Large()).Length, 1_000, 200_000);
    }
}
