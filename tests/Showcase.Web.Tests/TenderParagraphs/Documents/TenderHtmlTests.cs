using AngleSharp.Html.Parser;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

public sealed class TenderHtmlTests
{
    private static readonly string[] Safe = ["div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ol", "ul", "li", "strong", "em", "a", "mark", "small", "br"];

    [Fact]
    public void Numbers_are_real_lists_that_go_on_where_the_text_does()
    {
        var lists = Parse().QuerySelectorAll("ol");

        Assert.Equal(["1", "a", "i", "1", "1"], lists.Select(list => list.GetAttribute("type") ?? "1"));
        Assert.Equal("4", lists[3].GetAttribute("start"));
        Assert.Equal("Dit geldt ook voor onderaannemers.", lists[0].Children[1].LastElementChild!.TextContent);
    }

    [Fact]
    public void An_open_place_is_marked_bold_and_in_brackets_and_a_filled_one_is_text()
    {
        var open = Assert.Single(Parse().QuerySelectorAll("mark"));

        Assert.Equal("percentage", open.GetAttribute("data-veld"));
        Assert.Equal("[percentage]", open.QuerySelector("strong")!.TextContent);
        Assert.Contains("aspirant: 5 procent;", Parse().Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_numbers_lead_to_absolute_addresses_and_each_paragraph_has_its_stamp()
    {
        var document = Parse();

        Assert.Equal(
            [
                "https://voorbeeld.example.nl/paragrafen/samenstellen?p=1,6", "https://voorbeeld.example.nl/paragrafen/een", "https://wetten.example.nl/?a=1&b=2",
                "https://voorbeeld.example.nl/resultaten/plaatsingen?gebied=AM91&periode=2025&uitgave=4",
            ],
            document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("210 plaatsingen (2025, peildatum 30 september 2026)", document.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Paragraaf 1 (contractvoorwaarde-vijf-procent), versie 2.1.0", document.QuerySelectorAll("small")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_has_the_level_it_is_given()
    {
        Assert.Equal(["H1", "H2", "H3", "H4"], Levels(1));
        Assert.Equal(["H2", "H3", "H4", "H5"], Levels(2));

        static IEnumerable<string> Levels(int level) => Parse(level).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.TagName);
    }

    [Fact]
    public void Only_safe_elements_and_attributes_stand_there_whatever_the_words()
    {
        foreach (var document in HostileTenders.All.Append(TenderSamples.Everything))
        {
            var html = TenderHtml.Write(document);
            var elements = new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("*");

            Assert.All(elements, element => Assert.Contains(element.LocalName, Safe));
            Assert.All(elements.SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, (string[])["lang", "href", "type", "start", "data-veld"]));
            Assert.All(elements.Where(element => element.HasAttribute("href")), link => Assert.StartsWith("http", link.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(int level = 1) => new HtmlParser().ParseDocument(TenderHtml.Write(TenderSamples.Everything, level));
}
