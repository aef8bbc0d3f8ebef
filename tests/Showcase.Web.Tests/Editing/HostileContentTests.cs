using System.Net;
using System.Text.Json;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Tests.Editing;

/// <summary>Script in every field, through everything that shows it; and documents that are too large or too deep.</summary>
public sealed class HostileContentTests(SqliteEditingSite site) : IClassFixture<SqliteEditingSite>
{
    private static readonly string[] Corpus =
    [
        "<script>alert(1)</script>", "<img src=x alt=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<math><mtext><table><mglyph><style><img src=x alt=x onerror=alert(1)>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>",
    ];

    public static TheoryData<string> Attacks => [.. Corpus];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Script_in_every_field_runs_on_no_page_feed_or_answer(string attack)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var story = (await editor.OpenAsync(site.KeyOf("/verhalen/eerste-baan-in-de-zorg"))).Json!["values"]!.AsObject();
        foreach (var alias in new[] { "title", "summary", "quote", "quoteName", "quoteRole", "owner", "metaDescription" }) story[alias] = $"Een verhaal met {attack}";
        foreach (var alias in new[] { "body", "easySummary", "lessWell", "tips" }) story[alias] = JsonSerializer.Serialize(new { markup = $"<p>Tekst {attack}</p>" });
        story["keywords"] = JsonSerializer.Serialize(new[] { attack });
        var slug = $"aanval-{Guid.NewGuid():N}";
        story["umbracoUrlName"] = slug;
        var key = Guid.NewGuid();
        var made = await editor.PostAsync("/documents", new { key, type = "successStory", parent = site.KeyOf("/verhalen"), name = $"Naam {attack}", values = story });
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);

        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);

        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        Assert.Equal("application/json", published.MediaType);
        foreach (var address in new[] { $"/verhalen/{slug}", "/verhalen", "/zoeken?q=verhaal", "/feeds/verhalen.rss", "/feeds/verhalen.json", $"/umbraco/delivery/api/v2/content/item/{key}", "/sitemap.xml" })
        {
            var page = await site.Host.GetPageAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal((address, HttpStatusCode.OK), (address, page.Status));
            if (!page.Text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)) continue;
            Assert.DoesNotContain(page.Document.Scripts, script => script.TextContent.Contains("alert(1)", StringComparison.Ordinal) && script.Type != "application/ld+json");
            Assert.DoesNotContain(page.Document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.DoesNotContain(page.Document.Links, link => (link.GetAttribute("href") ?? "").TrimStart() is var href && (href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || href.StartsWith("data:", StringComparison.OrdinalIgnoreCase)));
            Assert.Empty(page.Document.QuerySelectorAll("iframe[srcdoc], svg[onload]"));
        }

        await editor.PostAsync($"/documents/{key}/trash", revision: 2);
    }

    [Fact]
    public async Task Markup_nested_without_end_stops_neither_gates_nor_history_nor_the_site()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var values = EditingClient.PageValues("Diep");
        values["body"] = "{\"markup\":\"" + string.Concat(Enumerable.Repeat("<b>", 300_000)) + "diep\",\"blocks\":null}";
        var plain = EditingClient.PageValues("Diep");
        var key = await editor.CreateAsync(site.Home(), "Diep", values: plain);
        var saved = await editor.SendAsync(HttpMethod.Put, $"/documents/{key}", JsonSerializer.Serialize(new { name = "Diep", values }, Unescaped), await editor.RevisionAsync(key));
        Assert.Equal(HttpStatusCode.OK, saved.Status);

        var versions = (await editor.GetAsync($"/documents/{key}/versions")).Items;
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"/documents/{key}/gates")).Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"/documents/{key}/references")).Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"/documents/{key}/diff?from={versions[1]["version"]}&to={versions[0]["version"]}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/me")).Status);
    }

    [Fact]
    public async Task Five_megabytes_of_rich_text_are_refused_and_the_document_stays_as_it_is()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Klein gebleven");

        var answer = await editor.PutAsync($"/documents/{key}", new { name = "Groot", values = new { body = new string('x', 5_000_000) } }, 1);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("Klein gebleven", (string)(await editor.OpenAsync(key)).Json!["name"]!);
    }

    [Fact]
    public async Task What_is_no_json_or_is_nested_without_end_is_refused()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Onleesbaar");

        foreach (var body in new[] { new string('[', 10_000), "{\"name\":", "null", "[]", "{\"name\":{\"x\":1}}" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await editor.PutAsync($"/documents/{key}", body, 1)).Status);
        }
    }

    private static JsonSerializerOptions Unescaped { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
