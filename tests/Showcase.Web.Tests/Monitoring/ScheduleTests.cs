using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Features.Monitoring;
using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

public sealed class ScheduleTests(PostgresServer postgres) : IDisposable
{
    private readonly SourceFiles _files = new();

    [Theory]
    [InlineData("2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    [InlineData("2027-03-27T12:00:00Z", "2027-03-29T12:00:00Z", "2027-03-28T01:00:00Z", "2027-03-29T00:30:00Z")]
    public void Half_past_two_comes_once_in_the_nights_on_which_the_clock_changes(string from, string until, params string[] expected)
    {
        var schedule = PullSchedule.Of(new SourceOptions { Schedule = "30 2 * * *" });
        var moments = new List<DateTimeOffset>();
        for (var next = schedule.NextAfter(Moment(from)); next <= Moment(until); next = schedule.NextAfter(next!.Value))
        {
            moments.Add(next!.Value);
        }

        Assert.Equal(expected.Select(Moment), moments);
    }

    [Theory]
    [InlineData("2026-10-25T00:00:00Z")]
    [InlineData("2027-03-28T00:00:00Z")]
    public async Task A_site_that_looks_every_minute_pulls_once_in_such_a_night(string midnight)
    {
        _files.Write();
        await using var bench = await OnAsync(null, "30 2 * * *");
        MoveTo(bench.Clock, Moment(midnight).AddHours(-2));
        var pulls = 0;
        for (var minute = 0; minute < 5 * 60; minute++)
        {
            pulls += await RunDueAsync(bench);
            bench.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(1, pulls);
    }

    [Fact]
    public async Task What_was_missed_during_downtime_is_caught_up_once()
    {
        _files.Write();
        await using var bench = await OnAsync(null, "0 6 * * *");
        Assert.Equal(0, await RunDueAsync(bench));
        bench.Clock.Advance(TimeSpan.FromDays(9));

        Assert.Equal(1, await RunDueAsync(bench));
        Assert.Equal(0, await RunDueAsync(bench));
        Assert.Equal(new DateTimeOffset(2026, 12, 2, 5, 0, 0, TimeSpan.Zero), Assert.Single(await bench.Get<SourceHealthQueries>().All(Token)).NextRunAt);
    }

    [Fact]
    public async Task Of_two_nodes_one_carries_a_scheduled_moment_out()
    {
        _files.Write();
        var database = await postgres.CreateDatabaseAsync();
        await using var one = await OnAsync(database, "0 6 * * *");
        await using var other = await OnAsync(database, "0 6 * * *");
        await RunDueAsync(one);
        one.Clock.Advance(TimeSpan.FromDays(1));
        other.Clock.Advance(TimeSpan.FromDays(1));

        var pulls = await Task.WhenAll(RunDueAsync(one), RunDueAsync(other));

        Assert.Equal(1, pulls.Sum());
    }

    [Fact]
    public async Task An_interval_is_kept_and_no_schedule_means_never()
    {
        Assert.Null(PullSchedule.Of(new SourceOptions()).NextAfter(ShowcaseHost.Today));
        Assert.Equal(ShowcaseHost.Today.AddMinutes(15), PullSchedule.Of(new SourceOptions { Every = TimeSpan.FromMinutes(15) }).NextAfter(ShowcaseHost.Today));
        Assert.Equal(ShowcaseHost.Today.AddMinutes(1), PullSchedule.Of(new SourceOptions { Every = TimeSpan.Zero }).NextAfter(ShowcaseHost.Today));
        await using var bench = await OnAsync(null, "elke nacht");

        Assert.Equal((0, false, "Het schema 'elke nacht' is niet te lezen."), (await RunDueAsync(bench), Assert.Single(await bench.Get<SourceHealthQueries>().All(Token)).IsWell, Assert.Single(await bench.Get<SourceHealthQueries>().All(Token)).Reason));
    }

    public void Dispose() => _files.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // A fake clock goes forward only, and the samples' day lies after the first of these nights.
    private static void MoveTo(FakeTimeProvider clock, DateTimeOffset moment) => clock.AdjustTime(moment);

    private Task<MonitoringBench> OnAsync(string? database, string schedule) =>
        MonitoringBench.WithAsync(database, ("Sources:0:Name", "bron"), ("Sources:0:Path", _files.Path), ("Sources:0:Schedule", schedule));

    private static async Task<int> RunDueAsync(MonitoringBench bench)
    {
        var started = await bench.Worker.StartDueAsync(Token);
        await Task.WhenAll(started.Select(pull => pull.Done));
        return started.Count;
    }
}
