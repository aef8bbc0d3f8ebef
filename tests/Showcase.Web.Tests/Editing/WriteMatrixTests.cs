using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

/// <summary>Every write of the content and media sections, by everyone and in every wrong way, read from the site's own list of endpoints.</summary>
public sealed class WriteMatrixTests(SqliteEditingSite site) : IClassFixture<SqliteEditingSite>
{
    private const string Merelstede = "/organisaties/gemeente-merelstede";

    [Fact]
    public void Every_write_of_the_two_sections_has_a_row()
    {
        var writes = SiteEndpoints.Of(site.Host).Where(endpoint => !endpoint.StartsWith("GET ", StringComparison.Ordinal) && endpoint.Contains(" beheer/api/", StringComparison.Ordinal)).ToList();

        Assert.True(writes.Count > 20, $"Only {writes.Count} writes were seen.");
        Assert.Equal(WriteMatrix.Rows.Keys.Order(StringComparer.Ordinal), writes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_write_is_done_for_who_may_and_leaves_everything_as_it_was_for_who_may_not()
    {
        using var maker = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var administrator = await EditingClient.SignedInAsync(site, OfficeRoles.Administrator);
        using var kept = await EditingClient.SignedInAsync(site, OfficeRoles.Editor, site.KeyOf(Merelstede));
        using var files = await EditingClient.InSectionAsync(site, OfficeRoles.Editor, OfficePaths.Media);
        using var elsewhere = await EditingClient.InSectionAsync(site, OfficeRoles.Editor, "/beheer/paragrafen");
        using var coordinator = await EditingClient.InSectionAsync(site, OfficeRoles.Coordinator);
        using var stranger = EditingClient.Unknown(site);
        var desk = new MatrixDesk(site, maker);
        var problems = new List<string>();
        foreach (var (endpoint, row) in WriteMatrix.Rows)
        {
            var who = row.IsForAdministrators ? administrator : editor;
            (MatrixWrite Write, string? Before)? ready = null;
            await CheckAsync("not signed in", stranger, "401");
            await CheckAsync("coordinator", coordinator, "403");
            await CheckAsync("kept to another section", elsewhere, "403");
            await CheckAsync("kept to files", files, row.IsForAdministrators ? row.Editor : row.Files);
            await CheckAsync("other organisation", kept, row.Organisation);
            await CheckAsync("author", author, row.Author);
            await CheckAsync("editor", editor, row.Editor);
            await CheckAsync("without a token", who, "400", token: null);
            await CheckAsync("with a forged token", who, "400", token: "vervalst");
            await CheckAsync("with the token of somebody else", who, "400", token: author.Token);
            await CheckRevisionAsync("without a revision", write => null, "428");
            await CheckRevisionAsync("on an old revision", write => write.Revision - 1, "412");
            await CheckRepeatedAsync();

            async Task CheckAsync(string name, EditingClient client, string expected, string? token = "own")
            {
                var write = await ReadyAsync();
                await JudgeAsync(name, expected, await SendAsync(client, endpoint, write, write.Revision, token == "own" ? client.Token : token));
            }

            async Task CheckRevisionAsync(string name, Func<MatrixWrite, long?> revision, string expected)
            {
                var write = await ReadyAsync();
                if (write.Revision is null)
                {
                    return;
                }

                await JudgeAsync(name, expected, await SendAsync(who, endpoint, write, revision(write), who.Token));
            }

            async Task CheckRepeatedAsync()
            {
                var write = await ReadyAsync();
                await SendAsync(who, endpoint, write, write.Revision, who.Token);
                ready = (write, await StateAsync(maker, write));
                await JudgeAsync("repeated", row.Repeated, await SendAsync(who, endpoint, write, write.Revision, who.Token));
            }

            // What was refused left it as it was, so the next may try the same.
            async Task<MatrixWrite> ReadyAsync()
            {
                if (ready is null)
                {
                    var write = await row.Prepare(desk);
                    ready = (write, await StateAsync(maker, write));
                }

                return ready.Value.Write;
            }

            async Task JudgeAsync(string name, string expected, EditingAnswer answer)
            {
                var (write, before) = ready!.Value;
                var isRefused = Outcome(answer)[0] != '2';
                if (Outcome(answer) != expected) problems.Add($"{endpoint}, {name}: {Outcome(answer)} and not {expected}. {answer.Text}");
                if (isRefused && await StateAsync(maker, write) != before) problems.Add($"{endpoint}, {name}: it was refused and something changed.");
                if (!isRefused) ready = null;
            }
        }

        Assert.Empty(problems);
    }

    private static string Outcome(EditingAnswer answer)
    {
        var done = answer.Status == HttpStatusCode.OK && answer.Json is JsonArray and [{ } first, ..] ? first["done"] : null;
        return (int)answer.Status + (done is null ? "" : (bool)done ? " done" : " refused");
    }

    private static async Task<string?> StateAsync(EditingClient maker, MatrixWrite write) => write.Subject is { } key ? (await maker.OpenAsync(key)).Text : null;

    private static async Task<EditingAnswer> SendAsync(EditingClient client, string endpoint, MatrixWrite write, long? revision, string? token)
    {
        var own = client.Token;
        client.Token = token;
        try
        {
            var method = new HttpMethod(endpoint.Split(' ')[0]);
            if (write.Body is not byte[] file)
            {
                return await client.SendAsync(method, write.Address, write.Body, revision);
            }

            using var content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
            return await client.SendContentAsync(method, write.Address, content, revision);
        }
        finally
        {
            client.Token = own;
        }
    }
}
