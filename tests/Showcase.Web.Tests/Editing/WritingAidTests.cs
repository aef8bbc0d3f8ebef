using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Showcase.Web.Features.Editing.WritingAid;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.RichText;

namespace Showcase.Web.Tests.Editing;

[Collection(EditingCollection.Name)]
public sealed class WritingAidTests(SqliteEditingSite site)
{
    private const string Hard = "Teneinde de participatie van uitkeringsgerechtigden op de regionale arbeidsmarkt structureel te bevorderen, dienen opdrachtnemers conform de aanbestedingsvoorwaarden "
        + "verantwoording af te leggen over de gerealiseerde arbeidsplaatsen, leerwerktrajecten en maatschappelijke activiteiten.";

    [Fact]
    public async Task A_hard_text_is_shown_with_what_makes_it_hard_and_nothing_is_stored()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var answer = await author.PostAsync("/writing-aid", new { type = "successStory", values = new Dictionary<string, string?> { ["summary"] = Hard, ["body"] = Rich($"<p>{Hard}</p>") } });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["summary", "body"], Fields(answer).Select(field => (string)field["alias"]!));
        var body = Fields(answer)[1];
        Assert.Equal("zeer moeilijk", (string)body["level"]!);
        Assert.False((bool)body["meetsAim"]!);
        Assert.Single(body["longSentences"]!.AsArray());
        Assert.Contains(body["jargon"]!.AsArray(), hit => (string)hit!["plain"]! == "om");
        Assert.Equal("een breed publiek", (string)answer.Json!["audience"]!);
    }

    [Fact]
    public async Task The_target_group_gets_a_stricter_aim_and_the_easy_summary_always_has_it()
    {
        const string Text = "<p>De gemeente heeft met het bedrijf afgesproken dat er vijf mensen aan het werk gaan.</p>";
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var general = await author.PostAsync("/writing-aid", new { type = "successStory", values = new Dictionary<string, string?> { ["easySummary"] = Rich(Text), ["body"] = Rich(Text) } });
        var target = await author.PostAsync("/writing-aid", new { type = "successStory", values = new Dictionary<string, string?> { ["audiences"] = "[\"doelgroep\"]", ["body"] = Rich(Text) } });

        Assert.Equal([1, 0], Fields(general).Select(field => field["longSentences"]!.AsArray().Count));
        Assert.Single(Fields(target)[0]["longSentences"]!.AsArray());
        Assert.Equal("mensen uit de doelgroep", (string)target.Json!["audience"]!);
    }

    [Theory]
    [InlineData("""{ "type": 5 }""", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.OK)]
    [InlineData("""{ "type": "bestaatniet", "values": { "body": "x" } }""", HttpStatusCode.OK)]
    [InlineData("""{ "type": "successStory", "values": { "body": "{\"markup\":5}", "summary": null } }""", HttpStatusCode.OK)]
    [InlineData("""{ "type": "successStory", "values": { "body": "{half" } }""", HttpStatusCode.OK)]
    public async Task A_body_of_another_form_gets_an_answer(string body, HttpStatusCode status)
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        Assert.Equal(status, (await author.PostAsync("/writing-aid", body)).Status);
    }

    [Fact]
    public async Task Five_megabytes_are_refused_and_two_of_nested_markup_take_no_stack()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var large = JsonSerializer.Serialize(new { type = "successStory", values = new Dictionary<string, string> { ["body"] = new('a', 5 << 20) } });
        var deep = JsonSerializer.Serialize(new { type = "successStory", values = new Dictionary<string, string> { ["body"] = string.Concat(Enumerable.Repeat("<b>", 300_000)) + "diep" } }, Plain);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await author.PostAsync("/writing-aid", large)).Status);
        Assert.Equal(HttpStatusCode.OK, (await author.PostAsync("/writing-aid", deep)).Status);
    }

    [Theory]
    [InlineData("<h3>Te diep</h3>", "niveau 3")]
    [InlineData("<h1>Titel</h1>", "niveau 1")]
    [InlineData("<h2> </h2>", "lege kop")]
    [InlineData("<p><a href='/x'>Klik hier</a></p>", "waar de link heen gaat")]
    [InlineData("<p><a href='/x'>lees meer…</a></p>", "waar de link heen gaat")]
    [InlineData("<p><a href='https://a.nl'>https://a.nl</a></p>", "toont een adres")]
    [InlineData("<p><a href='/x'><b></b></a></p>", "geen tekst")]
    [InlineData("<img src='/x.jpg'>", "zonder beschrijving")]
    [InlineData("<table><tr><td>1</td></tr></table>", "koppen boven de kolommen")]
    [InlineData("<p>DIT IS EEN HEEL LANGE ZIN IN HOOFDLETTERS</p>", "hoofdletters")]
    public void What_a_screen_reader_trips_over_is_named(string markup, string word) =>
        Assert.Contains(word, Assert.Single(AccessibilityHints.Of(RichTextFacts.Of(markup))), StringComparison.Ordinal);

    [Fact]
    public void A_well_made_text_gives_no_hint() => Assert.Empty(AccessibilityHints.Of(RichTextFacts.Of(
        "<h2>Werk</h2><p>De <a href='/paragrafen'>teksten voor uw aanbesteding</a>.</p><h3>Zorg</h3><h2>UWV</h2><table><tr><th>Jaar</th></tr><tr><td>2025</td></tr></table><img src='/x.jpg' alt='Een hovenier'>")));

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Rich(string markup) => JsonSerializer.Serialize(new { markup, blocks = (object?)null });

    private static List<JsonNode> Fields(EditingAnswer answer) => [.. answer.Json!["fields"]!.AsArray().Select(field => field!)];
}
