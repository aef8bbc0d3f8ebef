using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Tests.Editing;

public abstract class SavingTests(EditingSite site)
{
    [Fact]
    public async Task Of_many_who_save_on_one_revision_one_succeeds_and_the_others_get_what_is_there_and_what_they_built_on()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Druk bezocht");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => editor.PutAsync($"/documents/{key}", new { name = $"Schrijver {number}", values = EditingClient.PageValues($"Tekst {number}") }, 1)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        var stale = answers.Where(answer => answer.Status == HttpStatusCode.PreconditionFailed).ToList();
        Assert.Equal(7, stale.Count);
        Assert.All(stale, answer =>
        {
            Assert.Equal("application/problem+json", answer.MediaType);
            Assert.Equal(2, (long)answer.Json!["current"]!["revision"]!);
            Assert.Equal("Druk bezocht", (string)answer.Json["base"]!["name"]!);
        });
        Assert.Equal(2, (await editor.GetAsync($"/documents/{key}/versions")).Items.Count);
    }

    [Fact]
    public async Task A_write_that_does_not_say_what_it_builds_on_is_refused()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Zonder versie");

        Assert.Equal((HttpStatusCode)428, (await editor.PutAsync($"/documents/{key}", new { name = "x", values = new { } }, null)).Status);
        Assert.Equal((HttpStatusCode)428, (await editor.PostAsync($"/documents/{key}/publish", new { })).Status);
    }

    [Fact]
    public async Task The_same_save_and_the_same_creation_twice_make_one_version()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = Guid.NewGuid();
        var creation = new { key, type = "page", parent = site.Home(), name = "Tweemaal", values = EditingClient.PageValues("Tweemaal") };
        var save = new { name = "Tweemaal bewaard", values = EditingClient.PageValues("Tweemaal") };

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK], [(await editor.PostAsync("/documents", creation)).Status, (await editor.PostAsync("/documents", creation)).Status]);
        var answers = new[] { await editor.PutAsync($"/documents/{key}", save, 1), await editor.PutAsync($"/documents/{key}", save, 1) };

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, 2L), (answer.Status, answer.Revision)));
        Assert.Equal(2, (await editor.GetAsync($"/documents/{key}/versions")).Items.Count);
    }

    [Fact]
    public async Task Another_document_under_a_key_that_is_taken_is_refused()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "De eerste");

        var answer = await editor.PostAsync("/documents", new { key, type = "page", parent = site.Home(), name = "De tweede", values = EditingClient.PageValues("De tweede") });

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status);
    }

    [Fact]
    public async Task Typing_that_is_kept_by_itself_stays_one_version_until_half_an_hour_has_passed_or_someone_else_writes()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var other = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Typend");

        var versions = new List<int>
        {
            await AutosaveAsync(editor, key, "a"), await AutosaveAsync(editor, key, "ab"), await AutosaveAsync(other, key, "abc"), await AutosaveAsync(editor, key, "abcd"),
        };
        site.Host.Clock.Advance(ContentWriter.LongestTyping);
        versions.Add(await AutosaveAsync(editor, key, "abcde"));

        Assert.Equal([2, 2, 3, 4, 5], versions);
    }

    [Fact]
    public async Task A_save_by_hand_ends_the_typing_and_what_was_published_is_never_written_over()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Gepubliceerd getypt");
        await AutosaveAsync(editor, key, "Uit het typen");
        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, await editor.RevisionAsync(key));
        Assert.Equal(HttpStatusCode.OK, published.Status);

        await AutosaveAsync(editor, key, "Na de publicatie");

        var document = (await editor.OpenAsync(key)).Json!;
        Assert.Equal("changed", (string)document["state"]!);
        Assert.NotEqual((int)document["published"]!["version"]!, (int)document["draft"]!["version"]!);
        var page = await site.Host.GetPageAsync((string)document["published"]!["path"]!, TestContext.Current.CancellationToken);
        Assert.Contains("Uit het typen", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Na de publicatie", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_editors_at_once_lose_nothing()
    {
        const int Editors = 20;
        const int Saves = 5;
        using var first = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var shared = await first.CreateAsync(site.Home(), "Van allen");
        var clients = await Task.WhenAll(Enumerable.Range(0, Editors).Select(_ => EditingClient.SignedInAsync(site, OfficeRoles.Editor)));

        var acknowledged = (await Task.WhenAll(clients.Select((client, number) => WriteAsync(client, number)))).SelectMany(one => one).ToList();

        Assert.All(acknowledged, one => Assert.True(one.Status is HttpStatusCode.OK or HttpStatusCode.PreconditionFailed, one.Status.ToString()));
        await using var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var kept = await database.Set<VersionRow>().Select(row => row.Name).ToListAsync(TestContext.Current.CancellationToken);
        var promised = acknowledged.Where(one => one.Status == HttpStatusCode.OK).Select(one => one.Text).ToList();
        Assert.True(promised.Count > Editors * Saves, $"Only {promised.Count} saves succeeded.");
        Assert.Empty(promised.Except(kept));
        Assert.All(promised, text => Assert.Single(kept, text));
        foreach (var client in clients) client.Dispose();

        // Each saves a page of its own, and one that all of them save.
        async Task<List<(HttpStatusCode Status, string Text)>> WriteAsync(EditingClient client, int number)
        {
            var said = new List<(HttpStatusCode, string)>();
            var own = await client.CreateAsync(site.Home(), $"Van schrijver {number}");
            for (var save = 0; save < Saves; save++)
            {
                foreach (var key in new[] { own, shared })
                {
                    var text = $"{number}-{save}-{key:N}";
                    said.Add(((await client.PutAsync($"/documents/{key}", new { name = text, values = EditingClient.PageValues("Een titel") }, await client.RevisionAsync(key))).Status, text));
                }
            }

            return said;
        }
    }

    [Fact]
    public async Task What_can_never_be_stored_is_told_by_its_field()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Onbewaarbaar");

        var answer = await editor.PutAsync($"/documents/{key}", new { name = "", values = new Dictionary<string, string> { ["title"] = "nul\0", ["bestaatNiet"] = "x" } }, 1);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["$name", "bestaatNiet", "title"], answer.Json!["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
    }

    private static async Task<int> AutosaveAsync(EditingClient client, Guid key, string title)
    {
        var answer = await client.PutAsync($"/documents/{key}", new { name = title, values = EditingClient.PageValues(title.PadRight(5, '.')), autosave = true }, await client.RevisionAsync(key));
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        return (int)(await client.GetAsync($"/documents/{key}/versions")).Json!["total"]!;
    }
}

[Collection(EditingCollection.Name)]
public sealed class SavingOnSqliteTests(SqliteEditingSite site) : SavingTests(site);

[Collection(EditingOnPostgresCollection.Name)]
public sealed class SavingOnPostgresTests(PostgresEditingSite site) : SavingTests(site);
