using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>What anyone gets to see of a site: every address, and what lists, feeds, search and API name.</summary>
internal sealed record PublicView(IReadOnlyDictionary<string, HttpStatusCode> Pages, IReadOnlyDictionary<string, IReadOnlySet<string>> Named)
{
    private static readonly string[] Lists = ["/verhalen", "/videos", "/paragrafen", "/agenda", "/organisaties", "/regio", "/resultaten"];
    private static readonly string[] Words = ["boom", "leerbanen", "merelland", "zorg"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<PublicView> ReadAsync(ShowcaseHost host)
    {
        var sitemap = XDocument.Parse(await host.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), Cancellation))
            .Descendants().Where(element => element.Name.LocalName == "loc" && element.Parent!.Name.LocalName == "url").Select(element => new Uri(element.Value).AbsolutePath).ToHashSet();
        var pages = new Dictionary<string, HttpStatusCode>(StringComparer.Ordinal);
        foreach (var path in sitemap)
        {
            using var answer = await host.Client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            pages[path] = answer.StatusCode;
        }

        var named = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal) { ["/sitemap.xml"] = sitemap };
        foreach (var list in Lists)
        {
            named[list] = await AllPagesOfAsync(host, list, "?");
        }

        foreach (var word in Words)
        {
            named["zoeken " + word] = await AllPagesOfAsync(host, "/zoeken", $"?q={word}&");
        }

        foreach (var format in (string[])["rss", "atom"])
        {
            named[format] = XDocument.Parse(await host.Client.GetStringAsync(new Uri("/feeds/verhalen." + format, UriKind.Relative), Cancellation))
                .Descendants().Where(element => element.Name.LocalName is "guid" or "id" && element.Parent!.Name.LocalName is "item" or "entry").Select(element => element.Value).ToHashSet();
        }

        named["json"] = JsonNode.Parse(await host.Client.GetStringAsync(new Uri("/feeds/verhalen.json", UriKind.Relative), Cancellation))!["items"]!.AsArray().Select(item => (string)item!["id"]!).ToHashSet();
        foreach (var query in (string[])["?", "?expand=properties[$all]&", "?sort=name:asc&", "?filter=contentType:successStory&", "?fetch=children:/verhalen&"])
        {
            named["api " + query] = await AllOfApiAsync(host, query);
        }

        return new(pages, named);
    }

    private static async Task<HashSet<string>> AllPagesOfAsync(ShowcaseHost host, string list, string query)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; number <= 20; number++)
        {
            var page = await host.GetPageAsync($"{list}{query}pagina={number}", Cancellation);
            Assert.True(page.Status == HttpStatusCode.OK, $"{list}{query}pagina={number}: {page.Status}");
            var links = page.Document.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!).Where(href => !href.Contains('?', StringComparison.Ordinal)).ToList();
            var before = found.Count;
            found.UnionWith(links);
            if (found.Count == before)
            {
                break;
            }
        }

        return found;
    }

    private static async Task<HashSet<string>> AllOfApiAsync(ShowcaseHost host, string query)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var skip = 0; ; skip += 20)
        {
            using var answer = await host.Client.GetAsync(new Uri($"/umbraco/delivery/api/v2/content{query}skip={skip}&take=20", UriKind.Relative), Cancellation);
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"API {query} from {skip}: {answer.StatusCode} {text[..Math.Min(text.Length, 300)]}");
            var json = JsonNode.Parse(text, documentOptions: new() { MaxDepth = 512 })!;
            found.UnionWith(json["items"]!.AsArray().Select(item => (string)item!["id"]!));
            if (skip >= (int)json["total"]!)
            {
                return found;
            }
        }
    }
}
