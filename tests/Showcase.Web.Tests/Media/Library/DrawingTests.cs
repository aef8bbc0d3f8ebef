using System.Xml.Linq;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>An SVG is a document that can run: only what draws is kept.</summary>
[Collection(LibraryCollection.Name)]
public sealed class DrawingTests(SqliteEditingSite site)
{
    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>",
        "<script href=\"data:text/javascript,alert(1)\"/>",
        "<g onload=\"alert(1)\" onclick=\"alert(1)\"><path d=\"M0 0\"/></g>",
        "<a href=\"javascript:alert(1)\"><rect width=\"1\" height=\"1\"/></a>",
        "<a xlink:href=\"https://kwaad.example\"><rect width=\"1\" height=\"1\"/></a>",
        "<image href=\"https://kwaad.example/spion.png\"/>",
        "<image xlink:href=\"data:image/svg+xml,%3Csvg onload='alert(1)'/%3E\"/>",
        "<use href=\"https://kwaad.example/x.svg#a\"/>",
        "<use xlink:href=\"data:image/svg+xml;base64,AAAA#a\"/>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\" onerror=\"alert(1)\"/></body></foreignObject>",
        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
        "<style>@import url(https://kwaad.example/x.css);</style>",
        "<style>rect{fill:url('https://kwaad.example/x.svg#a')}</style>",
        "<style>rect{fill:u\\72l(https://kwaad.example/x.svg#a)}</style>",
        "<rect style=\"background:url(https://kwaad.example/x)\"/>",
        "<rect fill=\"url(https://kwaad.example/x.svg#a)\"/>",
        "<rect fill=\"u\\72l(https://kwaad.example/x.svg#a)\"/>",
        "<filter id=\"f\"><feImage href=\"https://kwaad.example/x.png\"/></filter>",
        "<handler xmlns=\"http://www.w3.org/2001/xml-events\">alert(1)</handler>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://kwaad.example\"/>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
        "<title><![CDATA[</title><script>alert(1)</script>]]></title>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task What_runs_or_fetches_is_left_out_and_the_rest_stays(string attack)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);

        var item = await editor.PublishFileAsync(SampleFiles.Svg(attack + "<circle cx=\"5\" cy=\"5\" r=\"4\" fill=\"red\"/>", "onload=\"alert(1)\""), "tekening.svg");

        var text = await File.ReadAllTextAsync(site.Host.DataPath + item.Url(), TestContext.Current.CancellationToken);
        var drawing = XDocument.Parse(text);
        Assert.All(drawing.Descendants(), element => Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName));
        Assert.Single(drawing.Descendants(), element => element.Name.LocalName == "circle");
        Assert.DoesNotContain(drawing.Descendants(), element => element.Name.LocalName is "script" or "image" or "foreignObject" or "animate" or "set" or "feImage" or "handler" or "iframe" or "a");
        Assert.DoesNotContain(drawing.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("kwaad", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((40, 20), ((int)item["width"]!, (int)item["height"]!));
    }

    [Fact]
    public async Task An_honest_drawing_keeps_its_shapes_colours_and_words()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        const string Inside = """
            <title>Een kaart</title><style>.rood{fill:#c00}</style><defs><linearGradient id="verloop"><stop offset="0" stop-color="#fff"/></linearGradient><g id="curly"><path d="M0 0h4"/></g></defs>
            <rect class="rood" width="4" height="2" style="stroke:blue"/><rect fill="url(#verloop)" width="4" height="2"/><use xlink:href="#curly" x="2"/><text xml:space="preserve" x="1" y="2">Gemeente &amp; bedrijf</text>
            """;

        var item = await editor.PublishFileAsync(SampleFiles.Svg(Inside), "kaart.svg");

        using var sent = await site.Host.Client.GetAsync(item.Url(), TestContext.Current.CancellationToken);
        var elements = XDocument.Parse(await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Descendants().ToList();
        Assert.Equal(["svg", "title", "style", "defs", "linearGradient", "stop", "g", "path", "rect", "rect", "use", "text", "desc"], elements.Select(element => element.Name.LocalName));
        Assert.Equal(["stroke:blue"], elements.Attributes("style").Select(style => style.Value));
        Assert.Equal(["url(#verloop)"], elements.Attributes("fill").Select(fill => fill.Value));
        Assert.Equal(["#curly"], elements.Attributes(XName.Get("href", "http://www.w3.org/1999/xlink")).Select(target => target.Value));
        Assert.Contains(elements, element => element.Value == "Gemeente & bedrijf");
        // The site's own policy does not loosen that of a drawing.
        var policy = Assert.Single(sent.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_used_uses_nothing_itself_so_that_ten_times_ten_stays_ten()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var levels = string.Concat(Enumerable.Range(1, 9).Select(level => $"<g id=\"n{level}\">{string.Concat(Enumerable.Repeat($"<use href=\"#n{level - 1}\"/>", 10))}</g>"));

        var item = await editor.PublishFileAsync(SampleFiles.Svg($"<defs><path id=\"n0\" d=\"M0 0\"/>{levels}</defs><use href=\"#n9\"/>"), "vermenigvuldigd.svg");

        var drawing = XDocument.Parse(await File.ReadAllTextAsync(site.Host.DataPath + item.Url(), TestContext.Current.CancellationToken));
        Assert.Single(drawing.Descendants(), element => element.Name.LocalName == "use");
    }
}
