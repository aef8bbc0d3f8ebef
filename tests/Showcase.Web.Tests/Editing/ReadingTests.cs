using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Media.Library;

namespace Showcase.Web.Tests.Editing;

public sealed class ReadingTests(SqliteEditingSite site) : IClassFixture<SqliteEditingSite>
{
    [Fact]
    public async Task The_schema_folds_compositions_in_and_tells_which_types_ask_four_eyes()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);

        var types = (await author.GetAsync("/schema")).Json!["types"]!.AsArray().ToDictionary(type => (string)type!["alias"]!, type => type!);

        Assert.Contains("umbracoUrlName", types["successStory"]["properties"]!.AsArray().Select(property => (string)property!["alias"]!));
        Assert.Equal("Umbraco.BlockList", (string)types["tenderParagraph"]["properties"]!.AsArray().Single(property => (string)property!["alias"]! == "placeholders")!["editor"]!);
        Assert.True((bool)types["event"]["fourEyes"]!);
        Assert.False((bool)types["page"]["fourEyes"]!);
        Assert.Contains("successStory", types["storyOverview"]["allowedChildren"]!.AsArray().Select(child => (string)child!));
    }

    [Fact]
    public async Task A_branch_is_read_by_as_many_statements_for_ten_documents_as_for_a_hundred()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await editor.CreateAsync(site.Home(), "Tak van velen", "pageFolder", new() { ["heading"] = "Velen" });
        for (var number = 0; number < 30; number++) await editor.CreateAsync(folder, $"Blad {number}", values: []);

        var few = await CountAsync(folder, take: 3);
        var many = await CountAsync(folder, take: 30);

        Assert.Equal(few, many);
        Assert.InRange(many, 2, 6);
    }

    [Fact]
    public async Task Who_uses_a_document_is_found_in_what_is_public_and_in_drafts()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var target = site.KeyOf("/privacy");
        var body = JsonSerializer.Serialize(new { markup = $"<p><a href=\"/{{localLink:umb://document/{target:N}}}\">privacy</a></p>" });
        var key = await editor.CreateAsync(site.Home(), "Verwijst", values: new() { ["body"] = body });

        var user = Assert.Single((await editor.GetAsync($"/documents/{target}/references?take=100")).Items, item => (Guid)item["key"]! == key);
        var organisation = await editor.GetAsync($"/documents/{site.KeyOf("/organisaties/gemeente-merelstede")}/references");

        Assert.Equal(["body"], user["properties"]!.AsArray().Select(alias => (string)alias!));
        Assert.Contains(organisation.Items, item => (string)item["type"]! == "policySet" && (string)item["properties"]![0]! == "members");
    }

    [Fact]
    public async Task A_difference_reads_as_words_and_names_and_an_old_version_becomes_a_new_draft()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var story = site.KeyOf("/verhalen/van-bijstand-naar-boomverzorger");
        var opened = (await editor.OpenAsync(story)).Json!;
        var (version, values) = ((int)opened["draft"]!["version"]!, opened["values"]!.AsObject());
        values["organisation"] = $"umb://document/{site.KeyOf("/organisaties/gemeente-lindevoort"):N}";
        values["summary"] = (string)values["summary"]! + " Met een slotzin.";
        var saved = (await editor.PutAsync($"/documents/{story}", new { name = (string)opened["name"]!, values }, (long)opened["revision"]!)).Json!;

        var diff = await editor.GetAsync($"/documents/{story}/diff?from={version}&to={saved["draft"]!["version"]}");
        var restored = await editor.PostAsync($"/documents/{story}/versions/{version}/restore", revision: (long)saved["revision"]!);

        var fields = diff.Json!["fields"]!.AsArray().ToDictionary(field => (string)field!["alias"]!, field => field!);
        Assert.Equal(["organisation", "summary"], fields.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Gemeente Lindevoort", (string)fields["organisation"]["after"]!);
        Assert.Equal(" Met een slotzin.", (string)Assert.Single(fields["summary"]["parts"]!.AsArray(), part => (string)part!["op"]! == "in")!["text"]!);
        Assert.DoesNotContain("umb://", diff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Met een slotzin", (string)restored.Json!["values"]!["summary"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_result_behind_the_same_words_is_seen_and_versions_are_counted_within_their_page()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        static Dictionary<string, string?> Of(string indicator, string period) => new(EditingClient.PageValues("Cijfer"))
        {
            ["body"] = $$"""{"markup":"<p>Samen <data data-resultaat=\"{{indicator}}\" data-gebied=\"alle\" data-periode=\"{{period}}\">veel</data>.</p>","blocks":null}""",
        };
        var key = await editor.CreateAsync(site.Home(), "Cijfer", values: Of("plaatsingen", "2025"));
        await editor.PutAsync($"/documents/{key}", new { name = "Cijfer", values = Of("leerbanen", "laatste") }, 1);

        var versions = (await editor.GetAsync($"/documents/{key}/versions")).Items;
        var diff = (await editor.GetAsync($"/documents/{key}/diff?from={versions[1]["version"]}&to={versions[0]["version"]}")).Json!;

        Assert.Equal([2, 1], versions.Select(version => (int)version["number"]!));
        Assert.Equal((1, 2), ((int)diff["from"]!["number"]!, (int)diff["to"]!["number"]!));
        var field = Assert.Single(diff["fields"]!.AsArray())!;
        Assert.Equal("Samen [Plaatsingen, Alle regio’s samen, 2025; zonder cijfer: veel].", (string)field["before"]!);
        Assert.Contains("laatste kwartaal; zonder cijfer: veel", (string)field["after"]!, StringComparison.Ordinal);
        Assert.NotEqual(field["before"]!.ToString(), field["after"]!.ToString());
    }

    [Fact]
    public async Task A_result_in_a_block_reads_as_what_was_chosen()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var story = site.KeyOf("/verhalen/van-bijstand-naar-boomverzorger");
        var opened = (await editor.OpenAsync(story)).Json!;
        var values = opened["values"]!.AsObject();
        var blocks = JsonNode.Parse((string)values["results"]!)!;
        blocks["contentData"]![0]!["values"]!.AsArray().Single(value => (string)value!["alias"]! == "period")!["value"] = "laatste-jaar";
        values["results"] = blocks.ToJsonString();
        var saved = (await editor.PutAsync($"/documents/{story}", new { name = (string)opened["name"]!, values }, (long)opened["revision"]!)).Json!;

        var diff = (await editor.GetAsync($"/documents/{story}/diff?from={opened["draft"]!["version"]}&to={saved["draft"]!["version"]}")).Json!;
        await editor.PostAsync($"/documents/{story}/versions/{opened["draft"]!["version"]}/restore", revision: (long)saved["revision"]!);

        var field = Assert.Single(diff["fields"]!.AsArray())!;
        Assert.Contains("Periode: 2025", (string)field["before"]!, StringComparison.Ordinal);
        Assert.Contains("Periode: laatste jaar", (string)field["after"]!, StringComparison.Ordinal);
        Assert.Contains("Indicator: Plaatsingen", (string)field["after"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("GM9101", field.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colleagues_are_named_and_who_left_is_a_former_one()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var administrator = await EditingClient.SignedInAsync(site, OfficeRoles.Administrator);
        var key = await editor.CreateAsync(site.Home(), "Van een collega");
        await editor.PostAsync($"/documents/{key}/submit", new { comment = "Klaar." }, 1);
        await NameAsync(editor.Name, user => user.PersonName = "Rob Jansen");

        var picture = await editor.PublishFileAsync(SampleFiles.Jpeg(), "Van een collega.jpg");

        var named = (await administrator.OpenAsync(key)).Json!;
        var listed = Assert.Single((await editor.GetAsync("/lists/mine?take=100")).Items, item => (Guid)item["key"]! == key);
        var version = Assert.Single((await administrator.GetAsync($"/documents/{key}/versions")).Items);
        var log = await administrator.FetchTextAsync($"/beheer/logboek?wie=rob+jansen&woorden={key}");

        Assert.Equal(("Rob Jansen", editor.Name), ((string)named["draft"]!["authorName"]!, (string)named["draft"]!["author"]!));
        Assert.Equal("Rob Jansen", (string)named["review"]!["byName"]!);
        Assert.Equal("Rob Jansen", (string)named["review"]!["comments"]![0]!["whoName"]!);
        Assert.Equal("Rob Jansen", (string)(await administrator.GetAsync($"/media?q=Van+een+collega")).Items.Single()["author"]!);
        Assert.Equal(("Rob Jansen", "Rob Jansen"), ((string)listed["authorName"]!, (string)version["authorName"]!));
        Assert.Contains($"<span title=\"{editor.Name}\">Rob Jansen</span>", log, StringComparison.Ordinal);

        await NameAsync(editor.Name, null);

        Assert.Equal("een vroegere collega", (string)(await administrator.OpenAsync(key)).Json!["draft"]!["authorName"]!);
    }

    /// <param name="change">Nothing to remove the account.</param>
    private async Task NameAsync(string email, Action<OfficeUser>? change)
    {
        await using var scope = site.Host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var user = (await users.FindByEmailAsync(email))!;
        change?.Invoke(user);
        IdentityRules.Demand(await (change is null ? users.DeleteAsync(user) : users.UpdateAsync(user)));
    }

    [Theory]
    [InlineData("/tree/root?take=1000000000")]
    [InlineData("/tree/root?skip=-1")]
    [InlineData("/items?key=geen")]
    [InlineData("/calendar?from=0001-01-01&to=9999-12-31")]
    [InlineData("/calendar?from=gisteren&to=morgen")]
    public async Task A_question_that_cannot_be_answered_is_told_so(string address)
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);

        var answer = await author.GetAsync(address);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
    }

    [Fact]
    public async Task The_log_book_is_filtered_by_day_and_words_and_is_for_administrators()
    {
        using var administrator = await EditingClient.SignedInAsync(site, OfficeRoles.Administrator);
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "=HYPERLINK(\"x\")");

        var found = await administrator.GetAsync($"/audit?who={Uri.EscapeDataString(editor.Name)}&q={key}&from=2026-11-22&to=2027-01-01");
        var csv = await administrator.GetAsync($"/audit.csv?q={key}");

        var page = await administrator.FetchTextAsync($"/beheer/logboek?woorden={key}");

        var line = Assert.Single(found.Items);
        Assert.Equal(("Aangemaakt", "=HYPERLINK(\"x\")", "page", key), ((string)line["action"]!, (string)line["subject"]!, (string)line["contentType"]!, (Guid)line["document"]!));
        Assert.Contains($"href=\"/beheer/inhoud/{key}\"", page, StringComparison.Ordinal);
        Assert.Contains("(Pagina)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("(page,", page, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK", csv.Text, StringComparison.Ordinal);
        Assert.Contains($";page;{key}", csv.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/audit")).Status);
    }

    private async Task<int> CountAsync(Guid folder, int take)
    {
        var seen = new StatementCount();
        await using var scope = site.Host.Services.CreateAsyncScope();
        var options = new DbContextOptionsBuilder<SqliteShowcaseDbContext>().UseSqlite(scope.ServiceProvider.GetRequiredService<DatabaseSettings>().ConnectionString).AddInterceptors(seen).Options;
        await using var database = new SqliteShowcaseDbContext(options);
        var tree = ActivatorUtilities.CreateInstance<TreeQueries>(scope.ServiceProvider, (ShowcaseDbContext)database, new LineageQueries(database));
        var id = await database.Set<Infrastructure.ContentStore.DocumentRow>().Where(row => row.Key == folder).Select(row => row.Id).SingleAsync(TestContext.Current.CancellationToken);
        seen.Count = 0;
        var page = await tree.ChildrenAsync(id, new Writer("wie", true, false, new HashSet<Guid>()), new Window(0, take), TestContext.Current.CancellationToken);
        Assert.Equal(take, page.Items.Count);
        return seen.Count;
    }

    private sealed class StatementCount : DbCommandInterceptor
    {
        public int Count { get; set; }

        public override ValueTask<InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(
            System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<System.Data.Common.DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
