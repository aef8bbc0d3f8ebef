using System.Net;
using System.Text.Json;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Tests.Editing;

[Collection(EditingCollection.Name)]
public sealed class GateTests(SqliteEditingSite site)
{
    [Fact]
    public async Task Every_reason_comes_at_once_with_its_property()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var parent = await editor.CreateAsync(site.Home(), "Nog niet openbaar", "pageFolder", new() { ["heading"] = "Nog niet" });
        var gone = Guid.NewGuid();
        var body = JsonSerializer.Serialize(new { markup = $"<p><a href=\"/{{localLink:umb://document/{gone:N}}}\">weg</a> <a href=\"/{{localLink:{parent}}}\">dicht</a> <img src=\"/media/x.jpg\"></p>" });
        var key = await editor.CreateAsync(parent, "Vol fouten", values: new() { ["body"] = body });

        var gates = await editor.GetAsync($"/documents/{key}/gates");
        var refused = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);

        string[] expected = ["alt body", "link body", "link body", "link body", "place ", "schema title"];
        Assert.Equal(expected, Kinds(gates));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(expected, Kinds(refused));
        Assert.All(refused.Json!["reasons"]!.AsArray(), reason => Assert.Equal(key, (Guid)reason!["key"]!));
        Assert.Contains(gates.Reasons, reason => reason.Contains("niet meer bestaat", StringComparison.Ordinal));
        Assert.Contains(gates.Reasons, reason => reason.EndsWith("‘Nog niet openbaar’. Dat staat nog niet op de site: publiceer die pagina eerst.", StringComparison.Ordinal));
        Assert.Contains(gates.Reasons, reason => reason.Contains("het bestand /media/x.jpg, dat niet openbaar is", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_public_in_the_samples_passes_every_gate()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var all = await editor.GetAsync("/search?take=100");
        Assert.True(all.Items.Count > 50, "Few documents were seen.");

        foreach (var item in all.Items.Where(item => (string)item["state"]! == "published" && (string)item["type"]! != "event"))
        {
            var gates = await editor.GetAsync($"/documents/{item["key"]}/gates");
            Assert.True(gates.Reasons.Count == 0, $"{item["name"]}: {string.Join(' ', gates.Reasons)}");
        }
    }

    [Fact]
    public async Task A_paragraph_with_an_empty_place_or_an_ended_policy_is_not_published()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var policy = (await editor.GetAsync("/search?type=policySet&q=2021")).Items;
        var key = await editor.CreateAsync(site.KeyOf("/paragrafen"), "Met een gat", "tenderParagraph", new()
        {
            ["clause"] = """{"markup":"<p>Ten minste <data data-veld=\"percentage\"></data> procent.</p>","blocks":null}""",
            ["policySet"] = $"umb://document/{Guid.Parse((string)Assert.Single(policy)["key"]!):N}",
        });

        var gates = await editor.GetAsync($"/documents/{key}/gates");

        Assert.Contains("placeholder clause", Kinds(gates));
        Assert.Contains("policy policySet", Kinds(gates));
    }

    [Fact]
    public async Task A_date_of_review_that_has_passed_is_a_hint_and_on_the_work_list()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var story = site.KeyOf("/verhalen/eerste-baan-in-de-zorg");
        var opened = (await editor.OpenAsync(story)).Json!;
        opened["values"]!["reviewBy"] = "2026-11-01T00:00:00";
        await editor.PutAsync($"/documents/{story}", new { name = (string)opened["name"]!, values = opened["values"] }, (long)opened["revision"]!);

        var gates = await editor.GetAsync($"/documents/{story}/gates");
        var published = await editor.PostAsync($"/documents/{story}/publish", new { }, (long)opened["revision"]! + 1);

        Assert.Equal("reviewDate", (string)Assert.Single(gates.Json!["hints"]!.AsArray())!["kind"]!);
        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        var due = Assert.Single((await editor.GetAsync("/lists/review?take=100")).Items, item => (Guid)item["key"]! == story);
        Assert.Equal("2026-11-01", (string)due["due"]!);
    }

    private static IEnumerable<string> Kinds(EditingAnswer answer) =>
        answer.Json!["reasons"]!.AsArray().Select(reason => $"{reason!["kind"]} {reason["property"]}").Order(StringComparer.Ordinal);
}
