using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Oembed;

public sealed class OembedTests(SharedHost shared)
{
    private const string Story = "/verhalen/van-bijstand-naar-boomverzorger";

    [Theory]
    [InlineData(Story)]
    [InlineData("/videos/mijn-eerste-werkdag")]
    [InlineData("/resultaten/plaatsingen")]
    public async Task A_page_names_its_oEmbed_addresses_and_both_formats_say_the_same(string path)
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync(path, TestContext.Current.CancellationToken);
        var json = page.Document.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
        var xml = page.Document.QuerySelector("link[type='text/xml+oembed']")!.GetAttribute("href")!;

        using var answer = JsonDocument.Parse(await host.Client.GetStringAsync(new Uri(json), TestContext.Current.CancellationToken));
        var document = XDocument.Parse(await host.Client.GetStringAsync(new Uri(xml), TestContext.Current.CancellationToken));

        Assert.Equal(("rich", "1.0"), (answer.RootElement.GetProperty("type").GetString(), answer.RootElement.GetProperty("version").GetString()));
        Assert.All((string[])["html", "width", "height"], name => Assert.True(answer.RootElement.TryGetProperty(name, out _)));
        Assert.Equal(answer.RootElement.TryGetProperty("thumbnail_url", out _), answer.RootElement.TryGetProperty("thumbnail_width", out _));
        Assert.Equal("oembed", document.Root!.Name.LocalName);
        Assert.Equal(answer.RootElement.EnumerateObject().Select(property => $"{property.Name}={property.Value}"), document.Root.Elements().Select(element => $"{element.Name.LocalName}={element.Value}"));
    }

    [Fact]
    public async Task What_an_indicator_embeds_is_there_and_fits_the_room()
    {
        var host = await shared.Started;
        using var answer = JsonDocument.Parse(await TextAsync(host, "/resultaten/plaatsingen?gebied=AM91&soort=grafiek", "&maxwidth=300&maxheight=250"));
        var frame = new HtmlParser().ParseDocument(answer.RootElement.GetProperty("html").GetString()!).QuerySelector("iframe")!;

        var embed = await host.GetPageAsync(new Uri(frame.GetAttribute("src")!).PathAndQuery, TestContext.Current.CancellationToken);

        Assert.Equal((300, 250), (answer.RootElement.GetProperty("width").GetInt32(), answer.RootElement.GetProperty("height").GetInt32()));
        Assert.Equal("300", frame.GetAttribute("width"));
        Assert.NotNull(embed.Document.QuerySelector("svg[role=img]"));
        Assert.Contains("Merelland", embed.Document.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("&maxwidth=300", false)]
    public async Task A_thumbnail_is_never_larger_than_the_room(string room, bool isThere)
    {
        using var answer = JsonDocument.Parse(await TextAsync(await shared.Started, "/verhalen/eerste-baan-in-de-zorg", room));

        Assert.Equal(isThere, answer.RootElement.TryGetProperty("thumbnail_url", out _));
    }

    [Theory]
    [InlineData("&format=yaml", 501)]
    [InlineData("&format=json&format=xml", 501)]
    [InlineData("&maxwidth=0", 400)]
    [InlineData("&maxwidth=-1", 400)]
    [InlineData("&maxheight=1e9", 400)]
    [InlineData("&maxwidth=999999999999999999999", 400)]
    [InlineData("&url=https%3A%2F%2Fvoorbeeld.example%2F", 400)]
    [InlineData("&maxwidth=100000", 200)]
    public async Task What_the_specification_forbids_is_refused(string more, int status)
    {
        var host = await shared.Started;
        using var answer = await host.Client.GetAsync(new Uri(Ask(host, Story) + more, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("https://kwaad.example/verhalen/van-bijstand-naar-boomverzorger", 404)]
    [InlineData("//kwaad.example/x", 404)]
    [InlineData("javascript:alert(1)", 404)]
    [InlineData("file:///etc/passwd", 404)]
    [InlineData("/verhalen/van-bijstand-naar-boomverzorger", 404)]
    [InlineData("SITE/bestaat-niet", 404)]
    [InlineData("SITE//kwaad.example", 404)]
    [InlineData("SITE/resultaten/insluiten/../../beheer", 404)]
    [InlineData("SITE/resultaten/plaatsingen?uitgave=99999999999", 404)]
    [InlineData("SITE/resultaten/plaatsingen?gebied=%3Cscript%3E", 404)]
    [InlineData("http://gebruiker:wachtwoord@127.0.0.1/", 404)]
    [InlineData("", 400)]
    public async Task Only_pages_of_this_site_can_be_had(string url, int status)
    {
        var host = await shared.Started;
        var address = url.Replace("SITE", host.Client.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal);
        using var answer = await host.Client.GetAsync(new Uri("/oembed?url=" + Uri.EscapeDataString(address), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_and_with_a_very_long_one_the_question_is_refused()
    {
        var host = await shared.Started;
        using var none = await host.Client.GetAsync(new Uri("/oembed", UriKind.Relative), TestContext.Current.CancellationToken);
        using var tooLong = await host.Client.GetAsync(new Uri(Ask(host, "/" + new string('a', 4000)), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], [none.StatusCode, tooLong.StatusCode]);
    }

    [Fact]
    public async Task A_made_up_host_never_gets_into_the_answer_of_a_site_with_a_public_address()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:BaseUrl"] = "https://voorbeeld.example" });
        foreach (var (asked, status) in ((string, HttpStatusCode)[])[("https://voorbeeld.example/resultaten/plaatsingen", HttpStatusCode.OK), ("https://kwaad.example/resultaten/plaatsingen", HttpStatusCode.NotFound)])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/oembed?url=" + Uri.EscapeDataString(asked), UriKind.Relative)) { Headers = { Host = "kwaad.example" } };
            using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(status, answer.StatusCode);
            Assert.DoesNotContain("kwaad", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    private static string Ask(ShowcaseHost host, string path) => "/oembed?url=" + Uri.EscapeDataString(host.Client.BaseAddress!.ToString().TrimEnd('/') + path);

    private static Task<string> TextAsync(ShowcaseHost host, string path, string more) => host.Client.GetStringAsync(new Uri(Ask(host, path) + more, UriKind.Relative), TestContext.Current.CancellationToken);
}
