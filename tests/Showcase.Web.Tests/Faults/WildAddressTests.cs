using System.Diagnostics;
using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>Addresses that no link of ours has. The answer is a page, a redirect or a 4xx, soon, and says nothing about the inside.</summary>
public sealed class WildAddressTests(SharedHost shared)
{
    private const int MostBytes = 2 * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly string[] Lists = ["/verhalen", "/videos", "/paragrafen", "/resultaten", "/zoeken", "/agenda", "/", "/umbraco/delivery/api/v2/content", "/umbraco/delivery/api/v2/content/items", "/feeds/verhalen.rss", "/sitemap.xml"];

    private static readonly string[] Queries =
    [
        "?" + string.Join('&', Enumerable.Range(0, 900).Select(number => $"sector=s{number}")),
        "?take=1000000000&skip=-5", "?take=-1", "?skip=2147483648", "?take=abc", "?pagina=-1", "?pagina=999999999999", "?pagina=0", "?pagina=%27", "?page=1e9",
        "?sort=bestaat-niet", "?sort=name:omhoog", "?sort=" + "a:asc,", "?sorteer=%27%3Bdrop", "?fetch=children:bestaat-niet", "?fetch=alles", "?filter=contentType:", "?filter=geen:x", "?filter=createDate%3E:gisteren",
        "?expand=properties[", "?expand=properties[" + "a[properties[", "?fields=properties%5B%24all%5D%5D%5D", "?id=geen-guid", "?id=" + "00000000-0000-0000-0000-000000000000",
        "?q=%00", "?q=%FF%FE", "?q=%E2%80%AE", "?q=b*a%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F", "?q=" + "a%20", "?q=%22%22%22%22(((((", "?q=%3Cscript%3Ealert(1)%3C/script%3E", "?q=*:*", "?q=/.*/", "?q=a~9",
        "?sector=groen&sector=groen&sector=groen", "?sector=%3Cscript%3Ealert(1)%3C/script%3E", "?sector[]=groen", "?sector", "?=", "?&&&&", "?%", "?doelgroep=%00", "?regio=..%2F..%2Fetc%2Fpasswd",
    ];

    private static readonly string[] Unknown =
    [
        "/bestaat-niet", "/verhalen/bestaat-niet", "/verhalen/bestaat-niet/dieper", "/videos/bestaat-niet", "/paragrafen/bestaat-niet", "/resultaten/bestaat-niet", "/resultaten/bestaat-niet.csv", "/regio/bestaat-niet", "/organisaties/bestaat-niet",
        "/voor/bestaat-niet", "/agenda/bestaat-niet", "/agenda/bestaat-niet.ics", "/media/bestaat/niet.jpg", "/assets/bestaat-niet.css", "/feeds/bestaat-niet.rss", "/umbraco/delivery/api/v2/content/item/bestaat-niet",
        "/umbraco/delivery/api/v2/content/item/00000000-0000-0000-0000-000000000000", "/umbraco/delivery/api/v2/bestaat-niet", "/verhalen/%00", "/verhalen/%E2%80%AE", "/verhalen/" + "..%2f..%2fappsettings.json", "/media/..%2f..%2fshowcase.db",
        "/media/%2e%2e/showcase.db", "/App_Data/showcase.db", "/showcase.db", "/appsettings.json", "/.git/config", "/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/verhalen/%27%20or%201=1", "/wp-login.php", "/verhalen/" + "%C0%AE",
    ];

    public static TheoryData<string> ListAddresses => [.. Lists];

    public static TheoryData<string> UnknownAddresses => [.. Unknown, "/" + new string('a', 4000), "/" + string.Join('/', Enumerable.Repeat("a", 500))];

    [Theory]
    [MemberData(nameof(ListAddresses))]
    public async Task A_wild_query_gets_a_bounded_answer(string list)
    {
        var host = await shared.Started;
        var problems = new List<string>();
        foreach (var query in Queries.Append("?q=" + string.Concat(Enumerable.Repeat("woord%20", 900))).Append("?expand=" + string.Concat(Enumerable.Repeat("properties[a", 400))))
        {
            problems.AddRange(await ProblemsAsync(host, list + query));
        }

        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(ListAddresses))]
    public async Task Ten_thousand_facets_are_answered_or_refused(string list)
    {
        var host = await shared.Started;

        Assert.Empty(await ProblemsAsync(host, list + "?" + string.Join('&', Enumerable.Range(0, 10_000).Select(number => $"sector=s{number}"))));
    }

    [Theory]
    [MemberData(nameof(UnknownAddresses))]
    public async Task An_unknown_address_is_a_404_or_400_without_inside_information(string address)
    {
        var host = await shared.Started;
        using var first = await host.Client.SendAsync(Request(host, address), TestContext.Current.CancellationToken);
        // Capitals redirect to the address in lower case, whether that exists or not.
        using var answer = (int)first.StatusCode is 301 or 308 ? await host.Client.SendAsync(Request(host, LocalTarget(host, first)), TestContext.Current.CancellationToken) : first;

        Assert.True((int)answer.StatusCode is 400 or 404 or 410 or 414, $"{answer.StatusCode}");
        Assert.Empty(await ProblemsAsync(host, address));
    }

    [Fact]
    public async Task An_unknown_page_is_a_Dutch_page_with_a_way_on()
    {
        var page = await (await shared.Started).GetPageAsync("/verhalen/bestaat-niet", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("nl", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("main a[href^='/']"));
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content*=noindex]"));
    }

    [Theory]
    [InlineData("/zoeken?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/zoeken?q=%22%20onmouseover=%22alert(1)")]
    [InlineData("/verhalen?sector=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/%3Cimg%20src=x%20onerror=alert(1)%3E")]
    public async Task What_a_visitor_sends_comes_back_as_text(string address)
    {
        var page = await (await shared.Started).GetPageAsync(address, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(page.Document.QuerySelectorAll("script"), script => script.TextContent.Contains("alert(1)", StringComparison.Ordinal));
        Assert.Empty(page.Document.QuerySelectorAll("[onmouseover], [onerror]"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("BREW")]
    public async Task Another_method_is_refused(string method)
    {
        var host = await shared.Started;
        foreach (var address in Lists)
        {
            using var answer = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative)), TestContext.Current.CancellationToken);

            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
    }

    private static string LocalTarget(ShowcaseHost host, HttpResponseMessage redirect)
    {
        var target = new Uri(host.Client.BaseAddress!, redirect.Headers.Location!);
        Assert.Equal(host.Client.BaseAddress!.Authority, target.Authority);
        return target.PathAndQuery;
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(ShowcaseHost host, string address)
    {
        var shown = address.Length > 120 ? address[..120] + "…" : address;
        var clock = Stopwatch.StartNew();
        using var answer = await host.Client.SendAsync(Request(host, address));
        var body = await answer.Content.ReadAsByteArrayAsync();
        var text = System.Text.Encoding.UTF8.GetString(body);
        var problems = new List<string>();
        if ((int)answer.StatusCode is not (200 or 301 or 302 or 308 or 400 or 404 or 405 or 410 or 414 or 431))
        {
            problems.Add($"{shown}: {(int)answer.StatusCode}");
        }

        if (body.Length > MostBytes)
        {
            problems.Add($"{shown}: {body.Length} bytes");
        }

        // Not a measurement of speed: something that runs away takes far longer.
        if (clock.Elapsed > Longest)
        {
            problems.Add($"{shown}: {clock.Elapsed.TotalSeconds:F1} s");
        }

        if (text.Contains("   at ", StringComparison.Ordinal) || text.Contains("Exception", StringComparison.Ordinal) || text.Contains(RepositoryRoot.Path, StringComparison.Ordinal))
        {
            problems.Add($"{shown}: tells of the inside");
        }

        return problems;
    }

    // As written: Uri would otherwise tidy away what makes the address wild.
    private static HttpRequestMessage Request(ShowcaseHost host, string address) =>
        new(HttpMethod.Get, new Uri(host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
}
