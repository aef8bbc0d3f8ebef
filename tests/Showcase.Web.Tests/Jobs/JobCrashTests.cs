using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Jobs;

/// <summary>kill -9 while a branch is being published: the next start says that it was broken off, and it can be done again.</summary>
public sealed class JobCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_that_ran_when_the_process_was_killed_is_broken_off_and_no_page_is_half_public()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        var (key, branch) = await RunAndKillAsync(folder);
        SqliteFile.Check(folder.Combine("showcase.db"));
        await using var host = await ShowcaseHost.StartOnAsync(folder.Path);

        var job = await host.Services.GetRequiredService<JobQueries>().FindAsync(key, Cancellation);
        var (published, all) = await CountAsync(host, branch);
        var outcome = await PublishAgainAsync(host, branch);

        Assert.Equal((JobState.BrokenOff, JobView.BrokenOffText), (job!.State, job.Outcome));
        // Some are published in each transaction, or none of them.
        Assert.InRange(published, 0, JobChild.Pages - 1);
        Assert.Equal(JobChild.Pages, all);
        Assert.Equal((JobChild.Pages - published, 0), (outcome.Published, outcome.Reasons.Count));
    }

    private static async Task<(Guid Job, Guid Branch)> RunAndKillAsync(DataFolder folder)
    {
        var ready = folder.Combine("gereed.txt");
        var start = TestChild.Of(typeof(JobChild), nameof(JobChild.Publish_a_branch_until_killed));
        start.Environment[JobChild.DataVariable] = folder.Path;
        start.Environment[JobChild.ReadyVariable] = ready;
        using var child = Process.Start(start)!;
        var (said, complained) = (child.StandardOutput.ReadToEndAsync(Cancellation), child.StandardError.ReadToEndAsync(Cancellation));
        var clock = Stopwatch.StartNew();
        while (!File.Exists(ready) || (await File.ReadAllLinesAsync(ready, Cancellation)).Length < 2)
        {
            if (child.HasExited || clock.Elapsed > TimeSpan.FromMinutes(2))
            {
                child.Kill(entireProcessTree: true);
                Assert.Fail($"It did not publish: {await said}{await complained}");
            }

            await Task.Delay(5, Cancellation);
        }

        child.Kill();
        await child.WaitForExitAsync(Cancellation);
        var lines = await File.ReadAllLinesAsync(ready, Cancellation);
        return (Guid.Parse(lines[0]), Guid.Parse(lines[1]));
    }

    /// <summary>A public page is public with the version that its draft is.</summary>
    private static async Task<(int Published, int All)> CountAsync(ShowcaseHost host, Guid branch)
    {
        await using var database = host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContext();
        var below = await database.Set<DocumentRow>().AsNoTracking()
            .Where(row => row.ParentId == database.Set<DocumentRow>().Single(parent => parent.Key == branch).Id).ToListAsync(Cancellation);
        Assert.All(below, row => Assert.True(row.PublishedVersionId is null || row.PublishedVersionId == row.DraftVersionId));
        return (below.Count(row => row.PublishedVersionId is not null), below.Count);
    }

    private static async Task<BranchOutcome> PublishAgainAsync(ShowcaseHost host, Guid branch)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>().Set<DocumentRow>().Single(row => row.Key == branch).Id;
        return await scope.ServiceProvider.GetRequiredService<BranchPublisher>()
            .PublishBelowAsync(id, false, new Writer("redacteur@gemeente.example", true, false, new HashSet<Guid>()), _ => true, Cancellation);
    }
}
