using Showcase.Web.Infrastructure.Documents;
using Showcase.Web.Tests.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.Documents;

public sealed class OdtWriterTests
{
    [Fact]
    public void Spaces_and_breaks_have_elements_of_their_own_and_characters_that_no_XML_can_hold_are_left_out() =>
        Assert.Contains("<text:s />a<text:s /><text:s />b<text:line-break />c<text:tab />de", Content(new WordParagraph(" a   b\nc\td\0\uD83De")).Replace("a <", "a<", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///c:/windows")]
    [InlineData("vnd.sun.star.script:x?language=Basic&location=document")]
    [InlineData("mailto:a@example.nl")]
    [InlineData("//example.nl")]
    public void An_address_that_is_not_of_the_web_stays_a_text(string address)
    {
        var content = Content(new WordParagraph([new WordRun("klik", Address: address)]));

        Assert.DoesNotContain("href", content, StringComparison.Ordinal);
        Assert.Contains(">klik<", content, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_form_yet_is_refused_and_not_left_out() =>
        Assert.Throws<ArgumentException>(() => Content(new WordTable("Kerncijfers", [new("Wat", 1)], [])));

    [Fact]
    public void An_item_that_skips_a_level_still_stands_at_its_own() => Assert.Equal(
        ["1", "3", "1"],
        Depths(Content(new WordItem(WordItemKind.Numbered, 1, 1, [new("een")]), new WordItem(WordItemKind.Bullet, 3, 0, [new("diep")]), new WordItem(WordItemKind.Numbered, 1, 2, [new("twee")]))));

    private static IEnumerable<string> Depths(string content) => System.Xml.Linq.XElement.Parse(content).Descendants().Where(element => element.Name.LocalName == "p")
        .Select(paragraph => paragraph.Ancestors().Count(ancestor => ancestor.Name.LocalName == "list").ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Content(params WordBlock[] blocks)
    {
        using var stream = new MemoryStream();
        OdtWriter.Write(stream, Workbooks.Facts, blocks);
        return TenderFilesWords.Part(stream.ToArray(), "content.xml").ToString(System.Xml.Linq.SaveOptions.DisableFormatting);
    }
}
