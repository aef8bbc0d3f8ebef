using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Settings;

public sealed class JobsPageTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    private const string Jobs = "/beheer/instellingen/taken";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_running_job_shows_how_far_it_is_and_its_button_really_cancels_it_with_a_line_in_the_log_book()
    {
        var host = await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var log = host.Services.GetRequiredService<JobLog>();
        var title = $"Proef <b>{Guid.NewGuid():N}</b>";
        var job = log.Open(new JobSubject(JobKinds.Branch, title, "redacteur@gemeente.example"), Cancellation);
        log.Start(job, async running =>
        {
            running.Report(1_200, 4_000, "documenten bekeken");
            await Task.Delay(Timeout.Infinite, running.Token);
            return JobOutcome.Done("");
        });
        await UntilAsync(() => Task.FromResult(job.Now.Done > 0));

        var page = await administrator.GetAsync(Jobs);
        var card = page.Document.QuerySelector($"[data-job='{job.Key}']")!;
        var now = JsonNode.Parse((await administrator.GetAsync(Jobs + "/nu")).Text)!.AsArray().Single(line => (Guid)line!["key"]! == job.Key)!;
        var sent = await administrator.SendAsync(Jobs, $"{Jobs}/{job.Key}/annuleren");
        await UntilAsync(() => Task.FromResult(job.Now.State.IsOver()));
        await host.Services.GetRequiredService<JobKeeper>().WriteAsync(Cancellation);
        var after = await administrator.GetAsync(sent.Location!);

        Assert.Equal(title, card.QuerySelector("h3")!.TextContent);
        Assert.Contains("1.200 van 4.000 documenten bekeken", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(("1200", "4000"), (card.QuerySelector("progress")!.GetAttribute("value"), card.QuerySelector("progress")!.GetAttribute("max")));
        Assert.Equal("/beheer/instellingen/taken/nu", page.Document.QuerySelector("[data-jobs]")!.GetAttribute("data-jobs"));
        Assert.NotNull(page.Document.QuerySelector("noscript"));
        Assert.Equal((1_200, 4_000, "loopt"), ((int)now["done"]!, (int)now["total"]!, (string)now["state"]!));
        Assert.Contains("gedaan=geannuleerd", sent.Location, StringComparison.Ordinal);
        Assert.Equal(JobState.Cancelled, job.Now.State);
        var row = after.Document.QuerySelectorAll("tbody tr").Single(line => line.Children[1].TextContent == title);
        Assert.Contains("Geannuleerd", row.Children[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("Geannuleerd door gebruiker-", row.Children[3].TextContent, StringComparison.Ordinal);
        await using var database = host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContext();
        Assert.Equal(1, await database.Set<AuditRow>().CountAsync(line => line.Action == "Taak geannuleerd" && line.Subject == title, Cancellation));
        Assert.Contains("gedaan=te-laat", (await CancelAgainAsync(administrator, job.Key)).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_index_is_made_again_by_its_button_and_the_log_says_so()
    {
        var host = await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var page = await administrator.GetAsync(Jobs);
        var form = page.Document.Forms.Single(one => one.TextContent.Contains("Index opnieuw opbouwen", StringComparison.Ordinal));

        var sent = await administrator.PostAsync(Jobs + "/starten", ("taak", "zoekindex"), ("formulier", form.QuerySelector("input[name=formulier]")!.GetAttribute("value")!));
        var done = await UntilAsync(async () => (await administrator.GetAsync(Jobs + "?soort=zoekindex")).Document.QuerySelector("tbody tr") is { } row ? row.TextContent : null);

        Assert.Contains("gedaan=gestart", sent.Location, StringComparison.Ordinal);
        Assert.Contains("Zoekindex opnieuw maken", done, StringComparison.Ordinal);
        Assert.Contains("Klaar", done, StringComparison.Ordinal);
        Assert.Matches(@"\d+ pagina’s in de index", done);
        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync("/zoeken?q=boom", Cancellation)).Status);
        Assert.DoesNotContain("Zoekindex", (await administrator.GetAsync(Jobs + "?soort=planning")).Document.QuerySelector("tbody")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_offers_is_not_started_and_a_form_without_its_token_does_nothing()
    {
        var host = await office.Started;
        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var token = (await administrator.GetAsync(Jobs)).Document.QuerySelector("main input[name=formulier]")!.GetAttribute("value")!;

        foreach (var kind in new[] { "", "onzin", "uitgave", "../zoekindex", "<script>", new string('x', 10_000) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync(Jobs + "/starten", ("taak", kind), ("formulier", token))).Status);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await administrator.PostAsync(Jobs + "/starten", ("taak", "zoekindex"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync($"{Jobs}/{Guid.NewGuid()}/annuleren", ("formulier", token))).Status);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(Jobs + "?soort=%27%22%3Cscript%3E&pagina=1e9")).Status);
    }

    private static async Task<FetchedPage> CancelAgainAsync(OfficeVisitor administrator, Guid key)
    {
        var token = (await administrator.GetAsync(Jobs)).Document.QuerySelector("main input[name=formulier]")!.GetAttribute("value")!;
        return await administrator.PostAsync($"{Jobs}/{key}/annuleren", ("formulier", token));
    }

    private static Task<string> UntilAsync(Func<Task<bool>> isSo) => UntilAsync(async () => await isSo() ? "" : null);

    private static async Task<string> UntilAsync(Func<Task<string?>> find)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (await find() is { } found) return found;
            await Task.Delay(25, limit.Token);
        }
    }
}
