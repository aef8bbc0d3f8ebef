using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Jobs;

public sealed class JobTests
{
    private readonly FakeTimeProvider clock = new(ShowcaseHost.Today);
    private readonly JobLog log;

    public JobTests() => log = new JobLog(clock, NullLogger<JobLog>.Instance);

    [Fact]
    public async Task Work_waits_then_runs_then_is_done_with_its_moments()
    {
        var job = Open();
        Assert.Equal(JobState.Waiting, job.Now.State);
        clock.Advance(TimeSpan.FromMinutes(1));

        await JobLog.RunAsync(job, running =>
        {
            Assert.Equal(JobState.Running, running.Now.State);
            running.Report(3, 10, "documenten");
            clock.Advance(TimeSpan.FromMinutes(1));
            return Task.FromResult(JobOutcome.Done("3 gedaan."));
        });

        Assert.Equal(JobState.Done, job.Now.State);
        Assert.Equal((ShowcaseHost.Today, ShowcaseHost.Today.AddMinutes(1), ShowcaseHost.Today.AddMinutes(2)), (job.Now.CreatedAt, job.Now.StartedAt!.Value, job.Now.EndedAt!.Value));
        Assert.Equal((3, 10, "3 gedaan."), (job.Now.Done, job.Now.Total!.Value, job.Now.Outcome!.Text));
        Assert.Empty(log.Active);
    }

    [Fact]
    public async Task Who_cancels_is_heard_by_the_work_and_named()
    {
        var job = Open();
        var work = JobLog.RunAsync(job, async running =>
        {
            await Task.Delay(Timeout.Infinite, running.Token);
            return JobOutcome.Done("");
        });

        Assert.True(job.Cancel("iemand@gemeente.example"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);

        Assert.Equal((JobState.Cancelled, "iemand@gemeente.example"), (job.Now.State, job.Now.CancelledBy));
        Assert.False(job.Cancel("iemand anders"));
        Assert.Equal("iemand@gemeente.example", job.Now.CancelledBy);
    }

    [Fact]
    public async Task Work_that_ends_with_the_site_was_broken_off_and_not_cancelled()
    {
        using var ending = new CancellationTokenSource();
        var job = log.Open(new JobSubject(JobKinds.Search, "Iets", "beheerder"), ending.Token);
        var work = JobLog.RunAsync(job, async running =>
        {
            await Task.Delay(Timeout.Infinite, running.Token);
            return JobOutcome.Done("");
        });

        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);

        Assert.Equal(JobState.BrokenOff, job.Now.State);
    }

    [Fact]
    public async Task Work_that_throws_has_failed_with_a_sentence_and_without_a_detail_of_the_inside()
    {
        var job = Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() => JobLog.RunAsync(job, _ => throw new InvalidOperationException("wachtwoord=geheim")));

        Assert.Equal(JobState.Failed, job.Now.State);
        Assert.DoesNotContain("geheim", job.Now.Outcome!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_would_begin_again_at_once_cannot_be_cancelled()
    {
        var job = log.Open(new JobSubject(JobKinds.Schedule, "Planning", "Planning") { MayCancel = false }, TestContext.Current.CancellationToken);
        job.Begin();

        Assert.False(job.Cancel("beheerder"));
        Assert.False(job.Token.IsCancellationRequested);
    }

    [Fact]
    public void The_first_end_counts_and_nothing_is_reported_after_it()
    {
        var job = Open();
        job.Report(1, 2, "stuks");
        job.End(JobOutcome.Cancelled("Gestopt."));
        job.End(JobOutcome.Done("Klaar."));
        job.Report(2, 2, "stuks");

        Assert.Equal((JobState.Cancelled, "Gestopt.", 1), (job.Now.State, job.Now.Outcome!.Text, job.Now.Done));
    }

    [Fact]
    public void Without_anyone_who_writes_the_log_keeps_a_bounded_number()
    {
        for (var number = 0; number < 2_000; number++)
        {
            Open().End(JobOutcome.Done("Klaar."));
        }

        Assert.InRange(log.Unwritten.Count, 1, 500);
    }

    private Job Open() => log.Open(new JobSubject(JobKinds.Search, "Iets", "beheerder"), TestContext.Current.CancellationToken);
}
