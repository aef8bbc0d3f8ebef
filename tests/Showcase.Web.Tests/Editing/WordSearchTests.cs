using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

/// <summary>Searching in the back office, in names and in texts.</summary>
public abstract class WordSearchTests(EditingSite site)
{
    private const string PlaceholderType = "4a905de7-92da-5615-a960-1de2210424e6";

    [Fact]
    public async Task Words_are_found_in_title_rich_text_and_blocks_of_a_draft_and_the_passage_shows_them()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var key = await author.CreateAsync(site.KeyOf("/paragrafen"), "Vindbaar", "tenderParagraph", new()
        {
            ["title"] = "Over zonnebloemzaad",
            ["clause"] = Markup("<p>De <strong>Kwart</strong>elkoning broedt in caf&eacute;tuinen.</p><ul><li>Een ooievaarsnest</li><li>en riet</li></ul>"),
            ["placeholders"] = JsonSerializer.Serialize(new { contentData = new[] { new { key = Guid.NewGuid(), contentTypeKey = PlaceholderType, values = new[] { new { alias = "help", value = "Hoeveel waterschildpadden er zijn." } } } } }),
        });

        Assert.Equal("Titel: zonnebloemzaad", Marked(await OneAsync(author, "zonnebloemzaad", key)));
        Assert.Equal("Tekst voor het document: Kwartelkoning", Marked(await OneAsync(author, "kwartelkoning", key)));
        Assert.Equal("Tekst voor het document: cafétuin", Marked(await OneAsync(author, "CAFETUIN", key)));
        Assert.Equal("Tekst voor het document: ooievaarsnest riet", Marked(await OneAsync(author, "riet ooievaarsnest", key)));
        Assert.Equal("Invulvelden: waterschildpad", Marked(await OneAsync(author, "waterschildpad", key)));
        // Where one list item ends a word ends; and all words are asked for.
        Assert.Empty((await SearchAsync(author, "q=ooievaarsnesten")).Items);
        Assert.Empty((await SearchAsync(author, "q=zonnebloemzaad%20nijlpaard")).Items);
        Assert.Empty((await author.GetAsync("/search?q=zonnebloemzaad")).Items);
    }

    [Fact]
    public async Task What_the_public_still_reads_and_the_draft_does_not_say_any_more_is_found_and_told_so()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Herschreven", values: Said("Hier stond een schoolbordkrijtje."));
        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);
        await editor.PutAsync($"/documents/{key}", new { name = "Herschreven", values = Said("Nu staat er een gumvlakje.") }, (long)published.Json!["document"]!["revision"]!);

        var former = await OneAsync(editor, "schoolbordkrijtje", key);
        var present = await OneAsync(editor, "gumvlakje", key);

        Assert.Equal((true, false), ((bool)former["passage"]!["isPublished"]!, (bool)present["passage"]!["isPublished"]!));
        Assert.Equal("Tekst: schoolbordkrijtje", Marked(former));
    }

    [Fact]
    public async Task Each_change_is_found_at_the_next_question_and_what_is_thrown_away_is_not()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await editor.CreateAsync(site.Home(), "Een map", "pageFolder", new() { ["heading"] = "Een map" });
        var key = await editor.CreateAsync(folder, "Veranderlijk", values: Said("Een koekoeksklok."));
        Assert.NotNull(await OneAsync(editor, "koekoeksklok", key));

        await editor.PutAsync($"/documents/{key}", new { name = "Veranderlijk", values = Said("Een zandlopertje."), autosave = true }, 1);
        Assert.Empty((await SearchAsync(editor, "q=koekoeksklok")).Items);
        Assert.NotNull(await OneAsync(editor, "zandlopertje", key));

        await editor.PostAsync($"/documents/{folder}/trash", revision: await editor.RevisionAsync(folder));
        Assert.Empty((await SearchAsync(editor, "q=zandlopertje")).Items);
        await editor.PostAsync($"/documents/{folder}/restore", new { }, await editor.RevisionAsync(folder));
        Assert.NotNull(await OneAsync(editor, "zandlopertje", key));
    }

    [Fact]
    public async Task What_has_the_words_in_its_name_comes_first_and_a_long_list_is_read_by_the_page()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        foreach (var number in Enumerable.Range(1, 5)) await editor.CreateAsync(site.Home(), $"Blad {number}", values: Said("Over een vuurtorenwachter."));
        await editor.CreateAsync(site.Home(), "Zijn vuurtorenwachter", values: Said("Niets."));

        var first = await SearchAsync(editor, "q=vuurtorenwachter&take=4");
        var rest = await SearchAsync(editor, "q=vuurtorenwachter&skip=4&take=4");

        Assert.Equal(["Zijn vuurtorenwachter", "Blad 1", "Blad 2", "Blad 3", "Blad 4", "Blad 5"], first.Items.Concat(rest.Items).Select(item => (string)item["name"]!));
        Assert.Equal((6, 6), ((int)first.Json!["total"]!, (int)rest.Json!["total"]!));
        Assert.Null(first.Items[0]["passage"]);
    }

    [Fact]
    public async Task Who_is_kept_to_files_finds_words_of_files_alone()
    {
        using var files = await EditingClient.InSectionAsync(site, OfficeRoles.Editor, OfficePaths.Media);

        Assert.Equal(HttpStatusCode.Forbidden, (await SearchAsync(files, "q=boomverzorger")).Status);
        var found = await SearchAsync(files, "kind=media&q=klimgordel");
        Assert.NotEmpty(found.Items);
        Assert.All(found.Items, item => Assert.Equal("Image", (string)item["type"]!));
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("' OR 1=1 --")]
    [InlineData("%25%25__")]
    [InlineData("\\ufffd \"[]{}")]
    public async Task Nothing_that_is_asked_breaks_it(string question)
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var asked = question == "%00" ? question : Uri.EscapeDataString(question);

        foreach (var text in new[] { "true", "false" })
        {
            var answer = await author.GetAsync($"/search?text={text}&q={asked}");
            Assert.True(answer.Status == (question == "%00" ? HttpStatusCode.BadRequest : HttpStatusCode.OK), answer.Text);
        }
    }

    [Fact]
    public async Task A_text_full_of_half_tags_and_a_question_of_ten_thousand_words_are_looked_through_in_one_pass()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var halfTags = string.Concat(Enumerable.Repeat("<a ", 60_000));
        var key = await author.CreateAsync(site.Home(), "Half", values: new() { ["title"] = "Half", ["body"] = Markup($"<p>Een steenuiltje.</p>{halfTags}") });

        Assert.Equal("Tekst: steenuiltje", Marked(await OneAsync(author, "steenuiltje", key)));
        Assert.Equal(HttpStatusCode.OK, (await SearchAsync(author, $"q={string.Join('+', Enumerable.Repeat("a", 2_000))}")).Status);
    }

    [Fact]
    public async Task Script_in_a_text_comes_back_as_text()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var key = await author.CreateAsync(site.Home(), "Met script", values: new() { ["title"] = "<img src=x onerror=alert(1)> papegaaiduiker" });

        var passage = (await OneAsync(author, "papegaaiduiker", key))["passage"]!;

        Assert.Equal("<img src=x onerror=alert(1)> papegaaiduiker", string.Concat(passage["parts"]!.AsArray().Select(part => (string)part!["text"]!)));
    }

    // On a busy machine reading what was written takes longer than who asks is made to wait.
    private static async Task<EditingAnswer> SearchAsync(EditingClient client, string question)
    {
        var found = await client.GetAsync("/search?text=true&" + question);
        if (found.Json?["isReading"] is { } isReading && (bool)isReading) await Eventually.TrueAsync(async () => !(bool)(found = await client.GetAsync("/search?text=true&" + question)).Json!["isReading"]!);
        return found;
    }

    private static async Task<JsonNode> OneAsync(EditingClient client, string words, Guid key)
    {
        var found = await SearchAsync(client, $"take=100&q={Uri.EscapeDataString(words)}");
        Assert.True(found.Status == HttpStatusCode.OK, found.Text);
        return Assert.Single(found.Items, item => (Guid)item["key"]! == key);
    }

    private static string Marked(JsonNode item) =>
        $"{item["passage"]!["field"]}: {string.Join(' ', item["passage"]!["parts"]!.AsArray().Where(part => (bool)part!["isMarked"]!).Select(part => (string)part!["text"]!))}";

    private static Dictionary<string, string?> Said(string text) => new(EditingClient.PageValues("Een titel")) { ["body"] = Markup($"<p>{text}</p>") };

    private static string Markup(string markup) => JsonSerializer.Serialize(new { markup });
}

[Collection(EditingCollection.Name)]
public sealed class WordSearchOnSqliteTests(SqliteEditingSite site) : WordSearchTests(site);

[Collection(EditingOnPostgresCollection.Name)]
public sealed class WordSearchOnPostgresTests(PostgresEditingSite site) : WordSearchTests(site);
