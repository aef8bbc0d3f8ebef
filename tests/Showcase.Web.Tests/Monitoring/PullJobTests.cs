using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Pulls in the log of what runs in the background.</summary>
public sealed class PullJobTests : IDisposable
{
    private readonly SourceFiles _files = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_pull_is_a_job_by_who_asked_and_what_comes_to_the_same_may_be_told_once()
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);

        await bench.Worker.Start("bron", "coordinator@gemeente.example")!.Done;
        await bench.Worker.Start("bron", trigger: PullTrigger.Schedule)!.Done;
        File.Delete(_files.FileOf("inzet"));
        await bench.Worker.Start("bron", trigger: PullTrigger.Schedule)!.Done;

        var jobs = bench.Get<JobLog>().Unwritten.Select(job => (job.Subject.Title, job.Subject.StartedBy, job.Now.State, job.Now.Outcome!.MayRepeat)).ToList();
        Assert.Equal(
            [
                ("Cijfers ophalen bij bron", "coordinator@gemeente.example", JobState.Done, false),
                ("Cijfers ophalen bij bron", "volgens schema", JobState.Done, true),
                ("Cijfers ophalen bij bron", "volgens schema", JobState.Failed, true),
            ],
            jobs.OrderBy(job => job.State).ThenBy(job => job.MayRepeat));
    }

    [Fact]
    public async Task Cancelling_the_job_stops_the_pull_as_its_own_button_does()
    {
        var pattern = _files.Efforts[1];
        _files.Efforts.RemoveRange(1, _files.Efforts.Count - 1);
        _files.Efforts.AddRange(Enumerable.Range(1, 60_000).Select(number => pattern.Replace("I1,", $"I{number},", StringComparison.Ordinal)));
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        var pull = bench.Worker.Start("bron", "coordinator@gemeente.example")!;
        while (pull.Progress.Rows < 5_000) await Task.Delay(1, Token);

        var job = Assert.Single(bench.Get<JobLog>().Active);
        var done = job.Now.Done;
        Assert.True(job.Cancel("beheerder@gemeente.example"));
        Assert.Null(await pull.Done);

        Assert.InRange(done, 1_000, 60_000);
        Assert.Equal(JobState.Cancelled, job.Now.State);
        Assert.Contains("De volgende keer gaat het daar verder", job.Now.Outcome!.Text, StringComparison.Ordinal);
        Assert.Equal(PullState.Stopped, Assert.Single(await bench.RowsAsync<PullRunRow>()).State);
    }
}
