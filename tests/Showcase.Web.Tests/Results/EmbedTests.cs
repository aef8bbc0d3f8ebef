using System.Net;
using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

public sealed class EmbedTests(SharedHost shared)
{
    [Theory]
    [InlineData("/resultaten/insluiten/plaatsingen?gebied=AM91")]
    [InlineData("/resultaten/insluiten/gerealiseerd?gebied=AM91&periode=2025&soort=grafiek")]
    [InlineData("/resultaten/insluiten/duurzaam?uitgave=1&soort=cijfer")]
    public async Task An_embed_may_stand_in_any_frame_and_needs_no_script_and_no_cookie(string address)
    {
        var host = await shared.Started;
        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await host.GetPageAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Empty(page.Document.Scripts);
        Assert.Empty(page.Document.All.Where(element => element.HasAttribute("style")));
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Contains("Peildatum", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(host.Client.BaseAddress!.ToString(), page.Document.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/resultaten")]
    [InlineData("/resultaten/plaatsingen")]
    [InlineData("/resultaten/gebied/am91")]
    [InlineData("/resultaten/insluiten/winst")]
    public async Task Nothing_else_may_stand_in_a_frame(string address)
    {
        var host = await shared.Started;
        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
    }

    [Fact]
    public async Task The_code_to_paste_on_the_page_of_an_indicator_leads_to_an_embed_with_the_same_number()
    {
        var host = await shared.Started;
        foreach (var address in (string[])["/resultaten/deelnemers?gebied=AM91", "/resultaten/deelnemers?gebied=AM91&periode=2025", "/resultaten/deelnemers?gebied=AM91&uitgave=1"])
        {
            var page = await host.GetPageAsync(address, TestContext.Current.CancellationToken);
            var number = page.Document.QuerySelector(".sc-newest__number")!.TextContent;
            foreach (var code in page.Document.QuerySelectorAll(".sc-snippet code").Select(element => element.TextContent))
            {
                var frame = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(code).QuerySelector("iframe")!;
                var embed = await host.GetPageAsync(new Uri(frame.GetAttribute("src")!).PathAndQuery, TestContext.Current.CancellationToken);

                Assert.NotEmpty(frame.GetAttribute("title")!);
                Assert.Equal(number, embed.Document.QuerySelector(".em-number")!.TextContent);
            }
        }
    }

    [Fact]
    public async Task An_embed_of_block_euros_says_what_they_are_not_and_a_hidden_number_that_it_is_small()
    {
        var host = await shared.Started;

        var euros = await host.GetPageAsync("/resultaten/insluiten/gerealiseerd?gebied=AM91", TestContext.Current.CancellationToken);
        var small = await host.GetPageAsync("/resultaten/insluiten/plaatsingen?gebied=GM9102", TestContext.Current.CancellationToken);

        Assert.Contains(ResultText.EuroNote, euros.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Minder dan 10 plaatsingen", small.Document.QuerySelector(".em-without")!.TextContent);
    }

    [Fact]
    public async Task A_made_up_host_never_gets_into_the_embed_of_a_site_with_a_public_address()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:BaseUrl"] = "https://voorbeeld.example" });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/resultaten/insluiten/plaatsingen", UriKind.Relative)) { Headers = { Host = "kwaad.example" } };
        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("kwaad.example", text, StringComparison.Ordinal);
        Assert.Contains("https://voorbeeld.example/resultaten/plaatsingen", text, StringComparison.Ordinal);
    }
}
