using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.ContentStore;

namespace Showcase.Web.Tests.Jobs;

public abstract class JobStoreTests(StoreSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private JobLog Log => site.Host.Services.GetRequiredService<JobLog>();

    private JobStore Store => site.Host.Services.GetRequiredService<JobStore>();

    private JobQueries Queries => site.Host.Services.GetRequiredService<JobQueries>();

    private JobSweep Sweep => site.Host.Services.GetRequiredService<JobSweep>();

    private DateTimeOffset Now => site.Host.Clock.GetUtcNow();

    [Fact]
    public async Task What_a_job_became_is_in_the_table_with_long_and_strange_text_on_one_line()
    {
        var job = Log.Open(new JobSubject("proef", $"Titel {new string('é', 400)}", "iemand\r\nanders"), Cancellation);
        job.Report(7, 9, "stuks\u0000\u001b[31m");
        job.End(JobOutcome.Failed(string.Concat(Enumerable.Repeat("😀", 600))) with { Result = """{"published":7}""" });
        await Store.SaveAsync(job, Cancellation);

        var row = await RowAsync(job.Key);

        Assert.Equal((JobState.Failed, 7, 9, "iemandanders", "stuks[31m"), (row.State, row.Done, row.Total!.Value, row.StartedBy, row.Text));
        Assert.Equal(JobText.LongestTitle, row.Title.Length);
        Assert.EndsWith("😀…", row.Outcome, StringComparison.Ordinal);
        Assert.InRange(row.Outcome!.Length, 1, JobText.LongestText);
        Assert.Equal("""{"published":7}""", row.Result);
    }

    [Fact]
    public async Task What_happens_again_in_the_same_way_leaves_one_line_that_counts()
    {
        var title = $"Ophalen {Guid.NewGuid():N}";
        foreach (var text in new[] { "Ongewijzigd.", "Ongewijzigd.", "Ongewijzigd.", "Onbereikbaar.", "Ongewijzigd." })
        {
            var job = Log.Open(new JobSubject(JobKinds.Pull, title, "volgens schema"), Cancellation);
            await Store.SaveAsync(job, Cancellation);
            job.End(JobOutcome.Done(text) with { MayRepeat = true });
            await Store.SaveAsync(job, Cancellation);
        }

        await using var database = Database();
        var rows = await database.Set<JobRow>().Where(row => row.Title == title).OrderBy(row => row.Id).ToListAsync(Cancellation);
        Assert.Equal([("Ongewijzigd.", 2), ("Onbereikbaar.", 0), ("Ongewijzigd.", 0)], rows.Select(row => (row.Outcome!, row.Repeats)));
    }

    [Fact]
    public async Task A_row_of_this_data_folder_that_nobody_works_on_was_broken_off_and_one_of_a_living_node_was_not()
    {
        var node = site.Host.Services.GetRequiredService<JobNode>().Name;
        var (crashed, elsewhere, silent) = (Row(node), Row("eenanderenode"), Row("eenanderenode"));
        (elsewhere.SeenAt, silent.SeenAt) = (Now.AddMinutes(-1), Now.AddMinutes(-10));
        await AddAsync(crashed, elsewhere, silent);
        Assert.Equal(JobState.BrokenOff, (await Queries.FindAsync(crashed.Key, Cancellation))!.State);
        Assert.Equal(JobState.Running, (await Queries.FindAsync(elsewhere.Key, Cancellation))!.State);

        await Sweep.SweepAsync(Cancellation);

        Assert.Equal(JobState.BrokenOff, (await RowAsync(crashed.Key)).State);
        Assert.Equal(JobState.BrokenOff, (await RowAsync(silent.Key)).State);
        Assert.Equal(JobState.Running, (await RowAsync(elsewhere.Key)).State);
    }

    [Fact]
    public async Task Of_ten_thousand_jobs_the_old_are_swept_the_newest_five_thousand_stay_and_what_runs_is_left_alone()
    {
        var running = Log.Open(new JobSubject(JobKinds.Search, "Loopt nog", "beheerder"), Cancellation);
        running.Begin();
        await Store.SaveAsync(running, Cancellation);
        await AddAsync([.. Enumerable.Range(0, 10_000).Select(number => Ended(Now.AddDays(number < 4_000 ? -91 : -10)))]);

        await Sweep.SweepAsync(Cancellation);

        await using (var database = Database())
        {
            var before = Now - JobSweep.Kept;
            Assert.Equal(0, await database.Set<JobRow>().CountAsync(row => row.CreatedAt < before && row.State > JobState.Running, Cancellation));
            Assert.InRange(await database.Set<JobRow>().CountAsync(row => row.Kind == "oud", Cancellation), JobSweep.Most - 50, JobSweep.Most);
        }

        Assert.Equal(JobState.Running, (await RowAsync(running.Key)).State);
        running.End(JobOutcome.Done("Klaar."));
    }

    private static JobRow Row(string node) => new()
    {
        Key = Guid.NewGuid(), Kind = "proef", Title = "Van een ander", StartedBy = "beheerder", State = JobState.Running, Node = node, CreatedAt = Support.ShowcaseHost.Today, SeenAt = Support.ShowcaseHost.Today,
    };

    private static JobRow Ended(DateTimeOffset at) => new()
    {
        Key = Guid.NewGuid(), Kind = "oud", Title = "Oud", StartedBy = "beheerder", State = JobState.Done, Node = "x", CreatedAt = at, StartedAt = at, EndedAt = at, SeenAt = at, Outcome = "Klaar.",
    };

    private async Task AddAsync(params JobRow[] rows)
    {
        await using var database = Database();
        database.AddRange(rows);
        await database.SaveChangesAsync(Cancellation);
    }

    private async Task<JobRow> RowAsync(Guid key)
    {
        await using var database = Database();
        return await database.Set<JobRow>().AsNoTracking().SingleAsync(row => row.Key == key, Cancellation);
    }

    private ShowcaseDbContext Database() => site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContext();
}

public sealed class JobStoreOnSqliteTests(SqliteSite site) : JobStoreTests(site), IClassFixture<SqliteSite>;

public sealed class JobStoreOnPostgresTests(PostgresSite site) : JobStoreTests(site), IClassFixture<PostgresSite>;
