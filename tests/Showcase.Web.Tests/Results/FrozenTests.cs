using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

public sealed class FrozenTests(SharedHost shared)
{
    private static readonly string[] Files = [".csv", ".json", ".jsonstat", ".xlsx"];

    [Fact]
    public async Task What_has_a_release_in_its_address_stays_what_it_was_and_what_has_none_follows()
    {
        await using var site = await TwoReleases.StartAsync();
        var first = site.Results.Latest!.Number;
        string[] files = [.. Files.Select(file => $"/resultaten/plaatsingen{file}?gebied=AM91&uitgave={first}")];
        string[] pages =
        [
            $"/resultaten?uitgave={first}", $"/resultaten/plaatsingen?gebied=AM91&periode=2026-Q2&uitgave={first}", $"/resultaten/gebied/am91?uitgave={first}",
            $"/resultaten/uitgaven/{first}", $"/resultaten/insluiten/plaatsingen?gebied=AM91&periode=2026-Q2&uitgave={first}",
        ];
        string[] moving = ["/resultaten", "/resultaten/plaatsingen?gebied=AM91", "/resultaten/gebied/am91", "/resultaten/insluiten/plaatsingen?gebied=AM91", "/resultaten/plaatsingen.csv", "/resultaten/uitgaven"];
        var (filesBefore, pagesBefore, movingBefore) = (await BytesAsync(site, files), await MainsAsync(site, pages), await MainsAsync(site, moving));

        await site.MakeSecondAsync(TestContext.Current.CancellationToken);

        Assert.Equal(filesBefore, await BytesAsync(site, files));
        Assert.Equal(pagesBefore, await MainsAsync(site, pages));
        Assert.DoesNotContain(movingBefore.Zip(await MainsAsync(site, moving)), pair => pair.First == pair.Second);
        var old = await site.Host.GetPageAsync(pages[1], TestContext.Current.CancellationToken);
        Assert.Contains("Er is een nieuwere uitgave", old.Document.QuerySelector(".sc-frozen")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/resultaten/plaatsingen?gebied=AM91&periode=2026-Q2", old.Document.QuerySelector(".sc-frozen a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_frozen_file_may_be_kept_for_good_and_a_frozen_page_stays_out_of_search_engines()
    {
        var host = await shared.Started;
        using var file = await host.Client.GetAsync(new Uri("/resultaten/plaatsingen.csv?uitgave=1", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await host.GetPageAsync("/resultaten/plaatsingen?uitgave=1", TestContext.Current.CancellationToken);

        Assert.Equal("public, max-age=31536000, immutable", file.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.All(page.Document.QuerySelectorAll("main .sc-compare a, main a[download]"), link => Assert.Contains("uitgave=1", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Equal("1", page.Document.QuerySelector("main form input[name=uitgave]")!.GetAttribute("value"));
    }

    public static TheoryData<string> WildNumbers =>
        ["0", "-1", "+1", "01", " 1", "1 ", "1.0", "1e0", "9", "99999999999", "2147483648", "1;DROP TABLE Releases", "1' OR '1'='1", "laatste", "<script>", "%00", "１", "../1", "null"];

    [Theory]
    [MemberData(nameof(WildNumbers))]
    public async Task A_release_that_is_not_there_is_a_404_in_every_form(string number)
    {
        var host = await shared.Started;
        var value = number == "%00" ? number : Uri.EscapeDataString(number);
        foreach (var address in (string[])["/resultaten?uitgave=", "/resultaten/plaatsingen?uitgave=", "/resultaten/plaatsingen.csv?uitgave=", "/resultaten/plaatsingen.xlsx?uitgave=", "/resultaten/gebied/am91?uitgave=", "/resultaten/insluiten/plaatsingen?uitgave="])
        {
            var page = await host.GetPageAsync(address + value, TestContext.Current.CancellationToken);

            Assert.True(page.Status == HttpStatusCode.NotFound, $"{address}{value}: {page.Status}");
            Assert.DoesNotContain("<script>", page.Document.QuerySelector("main")?.InnerHtml ?? "", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/resultaten/uitgaven/0")]
    [InlineData("/resultaten/uitgaven/-1")]
    [InlineData("/resultaten/uitgaven/99999999999")]
    [InlineData("/resultaten/uitgaven/1%27--")]
    [InlineData("/resultaten/gebied/nergens")]
    [InlineData("/resultaten/gebied/%3Cscript%3E")]
    [InlineData("/resultaten/gebied")]
    [InlineData("/resultaten/insluiten/winst")]
    [InlineData("/resultaten/insluiten/plaatsingen?gebied=NERGENS")]
    [InlineData("/resultaten/insluiten/plaatsingen?periode=0000-Q0")]
    [InlineData("/resultaten/insluiten/plaatsingen?soort=film")]
    [InlineData("/resultaten/plaatsingen?uitgave=1&gebied=NERGENS")]
    [InlineData("/resultaten/plaatsingen?uitgave=1&periode=1999")]
    public async Task An_address_of_nothing_is_a_404(string address)
    {
        var host = await shared.Started;

        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync(address, TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task Ten_thousand_parameters_are_refused_and_a_thousand_ignored()
    {
        var host = await shared.Started;
        using var refused = await host.Client.GetAsync(new Uri("/resultaten/plaatsingen?" + string.Join('&', Enumerable.Range(0, 10_000).Select(at => $"a{at}=1")), UriKind.Relative), TestContext.Current.CancellationToken);
        using var ignored = await host.Client.GetAsync(new Uri("/resultaten/plaatsingen?" + string.Join('&', Enumerable.Range(0, 1000).Select(at => $"a{at}=1")), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestUriTooLong, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ignored.StatusCode);
    }

    private static async Task<List<string>> BytesAsync(TwoReleases site, IEnumerable<string> addresses)
    {
        var all = new List<string>();
        foreach (var address in addresses)
        {
            all.Add(Convert.ToHexString(await site.Host.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)));
        }

        return all;
    }

    // The whole of the page but the line that says whether there is a newer one; a file as it is.
    private static async Task<List<string>> MainsAsync(TwoReleases site, IEnumerable<string> addresses)
    {
        var all = new List<string>();
        foreach (var address in addresses)
        {
            var page = await site.Host.GetPageAsync(address, TestContext.Current.CancellationToken);
            Assert.True(page.Status == HttpStatusCode.OK, $"{address}: {page.Status}");
            page.Document.QuerySelector(".sc-frozen")?.Remove();
            all.Add(page.Document.DocumentElement.OuterHtml);
        }

        return all;
    }
}
