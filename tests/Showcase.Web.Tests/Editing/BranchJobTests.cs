using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

[Collection(BranchCollection.Name)]
public sealed class BranchJobTests(BranchSite site)
{
    private const int Large = TreeQueries.MostAtOnce + 5;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_large_branch_answers_at_once_and_is_published_to_the_last_page()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (folder, pages) = await BranchAsync(editor, Large);
        var empty = await editor.CreateAsync(folder, "Leeg", values: []);

        var answer = await editor.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1);
        var job = await EndedAsync(editor, (string)answer.Json!["job"]!);
        var again = await editor.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1);

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.Equal(1, (int)answer.Json["published"]!);
        Assert.Equal(("done", Large), ((string)job["state"]!, (int)job["result"]!["published"]!));
        Assert.All(job["result"]!["reasons"]!.AsArray(), reason => Assert.Equal(empty, (Guid)reason!["key"]!));
        foreach (var page in pages) Assert.Equal("published", (string)(await editor.OpenAsync(page)).Json!["state"]!);
        Assert.Equal(HttpStatusCode.PreconditionFailed, again.Status);
    }

    [Fact]
    public async Task A_small_branch_is_answered_when_it_is_done()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (folder, _) = await BranchAsync(editor, 3);

        var answer = await editor.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(4, (int)answer.Json!["published"]!);
        Assert.Null(answer.Json["job"]);
    }

    [Fact]
    public async Task Cancelling_in_the_middle_leaves_what_is_public_whole_and_the_rest_untouched()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var other = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var administrator = await EditingClient.SignedInAsync(site, OfficeRoles.Administrator);
        var (folder, pages) = await BranchAsync(editor, Large);
        site.Halt.At = pages[6];

        var job = (string)(await editor.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1)).Json!["job"]!;
        await site.Halt.Reached.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        var during = (await editor.GetAsync($"/jobs/{job}")).Json!;
        var foreign = (await other.GetAsync($"/jobs/{job}")).Status;
        var foreignCancel = (await other.PostAsync($"/jobs/{job}/cancel", new { })).Status;
        // The log book waits for the write that is held up; the job knows at once.
        var cancelling = editor.PostAsync($"/jobs/{job}/cancel", new { });
        await Eventually.TrueAsync(() => Task.FromResult(site.Host.Services.GetRequiredService<JobLog>().Find(Guid.Parse(job))!.Now.CancelledBy is not null));
        site.Halt.Release();
        var cancelled = await cancelling;
        var ended = await EndedAsync(editor, job);

        Assert.Equal(("running", 6, Large, true), ((string)during["state"]!, (int)during["done"]!, (int)during["total"]!, (bool)during["mayCancel"]!));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (foreign, foreignCancel));
        Assert.Equal((HttpStatusCode.OK, false), (cancelled.Status, (bool)cancelled.Json!["mayCancel"]!));
        Assert.Equal(("cancelled", 7), ((string)ended["state"]!, (int)ended["result"]!["published"]!));
        for (var index = 0; index < pages.Count; index++)
        {
            var page = (await editor.OpenAsync(pages[index])).Json!;
            Assert.Equal((index <= 6 ? "published" : "draft", index <= 6 ? 2 : 1), ((string)page["state"]!, (long)page["revision"]!));
            if (index <= 6) Assert.Equal((int)page["draft"]!["version"]!, (int)page["published"]!["version"]!);
        }

        var log = await administrator.GetAsync("/audit?action=Taak%20geannuleerd");
        Assert.Contains(log.Items, line => (string)line["who"]! == editor.Name);
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/jobs/{job}/cancel", new { })).Status);
        Assert.Equal("cancelled", (string)(await administrator.GetAsync($"/jobs/{job}")).Json!["state"]!);
    }

    [Fact]
    public async Task A_large_branch_is_copied_beside_the_request_and_the_same_copy_once()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (folder, _) = await BranchAsync(editor, Large);
        var copy = Guid.NewGuid();

        var answer = await editor.PostAsync($"/documents/{folder}/copy", new { key = copy, parent = site.Home(), withDescendants = true });
        var job = await EndedAsync(editor, (string)answer.Json!["job"]!);
        var again = await editor.PostAsync($"/documents/{folder}/copy", new { key = copy, parent = site.Home(), withDescendants = true });
        var second = await EndedAsync(editor, (string)again.Json!["job"]!);

        Assert.Equal((HttpStatusCode.Accepted, copy), (answer.Status, (Guid)answer.Json["document"]!["key"]!));
        Assert.Equal(("done", Large), ((string)job["state"]!, (int)job["result"]!["copied"]!));
        Assert.Equal((HttpStatusCode.Accepted, "done"), (again.Status, (string)second["state"]!));
        var below = await editor.GetAsync($"/tree/{copy}/children?take=100");
        Assert.Equal(Enumerable.Range(1, Large).Select(number => $"Blad {number}"), below.Items.Select(item => (string)item["name"]!));
        Assert.All(below.Items, item => Assert.Equal("draft", (string)item["state"]!));
        Assert.Equal(Large, (int)(await editor.GetAsync($"/tree/{folder}/children?take=1")).Json!["total"]!);
    }

    [Fact]
    public async Task A_job_that_is_not_there_is_not_found_and_cancelling_needs_the_token_of_the_page()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);

        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/jobs/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync("/jobs/..%2f..%2fme")).Status);
        var job = site.Host.Services.GetRequiredService<JobLog>().Open(new JobSubject(JobKinds.Branch, "Proef", editor.Name), Cancellation);
        editor.Token = null;
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.PostAsync($"/jobs/{job.Key}/cancel", new { })).Status);
        Assert.Null(job.Now.CancelledBy);
        job.End(JobOutcome.Done(""));
    }

    private async Task<(Guid Folder, IReadOnlyList<Guid> Pages)> BranchAsync(EditingClient editor, int count)
    {
        var folder = await editor.CreateAsync(site.Home(), $"Tak {Guid.NewGuid():N}", "pageFolder", new() { ["heading"] = "Tak" });
        var pages = new List<Guid>();
        for (var number = 1; number <= count; number++)
        {
            pages.Add(await editor.CreateAsync(folder, $"Blad {number}"));
        }

        return (folder, pages);
    }

    private static async Task<JsonNode> EndedAsync(EditingClient editor, string job)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            var found = (await editor.GetAsync($"/jobs/{job}")).Json!;
            if ((string)found["state"]! is not ("waiting" or "running")) return found;
            await Task.Delay(50, limit.Token);
        }
    }
}
