using System.Text;
using System.Xml.Linq;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Hostile;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>An SVG is a document that can run: only what draws is kept.</summary>
[Collection(LibraryCollection.Name)]
public sealed class DrawingTests(SqliteEditingSite site)
{
    public static TheoryData<string> Attacks => [.. HostileDrawings.Attacks];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void What_runs_or_fetches_is_left_out_and_the_rest_stays(string attack)
    {
        using var source = new MemoryStream(SampleFiles.Svg(attack + "<circle cx=\"5\" cy=\"5\" r=\"4\" fill=\"red\"/>", "onload=\"alert(1)\""));
        using var target = new MemoryStream();

        var size = DrawingSanitizer.Clean(source, target);

        var text = Encoding.UTF8.GetString(target.ToArray());
        var drawing = XDocument.Parse(text);
        Assert.All(drawing.Descendants(), element => Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName));
        Assert.Single(drawing.Descendants(), element => element.Name.LocalName == "circle");
        Assert.DoesNotContain(drawing.Descendants(), element => element.Name.LocalName is "script" or "image" or "foreignObject" or "animate" or "set" or "feImage" or "handler" or "iframe" or "a");
        Assert.DoesNotContain(drawing.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("kwaad", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((40, 20), size);
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
