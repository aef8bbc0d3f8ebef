using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Runs: what changed since the delivery before, what is held, what is broken off and taken up.</summary>
public sealed class PullTests : IDisposable
{
    private readonly PostgresServer _postgres;
    private readonly SourceFiles _files = new();
    private readonly string _pattern;

    public PullTests(PostgresServer postgres)
    {
        _postgres = postgres;
        _pattern = _files.Efforts[1];
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Late_corrections_and_deletions_at_the_source_are_seen_and_listed(bool onPostgres)
    {
        _files.Write();
        await using var bench = await OnAsync(onPostgres);
        await bench.PullAndReleaseAsync();
        _files.SetEffort(2, "waarde_eur", "1");
        _files.SetEffort(3, "goedgekeurd_op", "2026-09-01");
        _files.Efforts.RemoveAt(9);
        _files.Efforts.Add(_files.Efforts[1].Replace("I1,", "I31,", StringComparison.Ordinal));
        _files.Write();

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Accepted, (1, 2, 1)), (outcome.Result, outcome.Changes));
        var runs = await bench.Get<PullRuns>().PageAsync("bron", 1, 10, Token);
        Assert.Equal((2, 0, 33), (runs.Total, runs.Runs[1].Changed, runs.Runs[1].Added - 1));
        Assert.Equal(1, runs.Runs[0].Late);
        var lines = await bench.Get<PullRuns>().ChangesCsvAsync(runs.Runs[0].Id, Token).ToListAsync(Token);
        Assert.Contains("\"inzet\";\"I3\";\"gewijzigd\";\"2026-09-01\";\"ja\"\r\n", lines);
        Assert.Contains("\"inzet\";\"I9\";\"verdwenen\";\"\";\"nee\"\r\n", lines);
        Assert.Contains(lines, line => line.StartsWith("\"inzet\";\"I31\";\"nieuw\"", StringComparison.Ordinal));
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count);
    }

    [Theory]
    [InlineData("waarde_eur", "500050")]
    [InlineData("status", "afgewezen")]
    public async Task A_delivery_out_of_all_proportion_waits_until_a_person_confirms_it(string column, string value)
    {
        _files.Write();
        await using var bench = await OnAsync();
        await bench.PullAndReleaseAsync();
        for (var line = 1; line < _files.Efforts.Count; line++)
        {
            _files.SetEffort(line, column, value);
        }

        _files.Write();
        Assert.Equal(PullState.Held, Assert.Single(await bench.PullAndReleaseAsync()).Result);
        Assert.Equal(PullState.Held, Assert.Single(await bench.PullAndReleaseAsync()).Result);

        var health = Assert.Single(await bench.Get<SourceHealthQueries>().All(Token));
        Assert.Equal(("opgehouden", false, 30), (health.State, health.IsWell, health.Efforts));
        Assert.Contains("Klopt het decimaalteken?", health.Reason, StringComparison.Ordinal);
        var current = (await bench.RowsAsync<DeliveryRow>()).Single(row => row.IsCurrent);
        Assert.All((await bench.RowsAsync<StagedEffort>()).Where(row => row.DeliveryId == current.Id), row => Assert.Equal((500_050, EffortStatus.Approved), (row.ValueEuroCents, row.Status)));

        Assert.True(await bench.Worker.ConfirmAsync(health.Held!.Id, Token));
        Assert.False(await bench.Worker.ConfirmAsync(health.Held.Id, Token));

        Assert.Equal(health.Held.Id, (await bench.RowsAsync<DeliveryRow>()).Single(row => row.IsCurrent).Id);
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count);
        Assert.True(Assert.Single(await bench.Get<SourceHealthQueries>().All(Token)).IsWell);
    }

    [Fact]
    public async Task A_source_that_shrinks_to_nothing_is_held_and_can_be_rejected()
    {
        _files.Write();
        await using var bench = await OnAsync();
        await bench.PullAsync();
        _files.Efforts.RemoveRange(1, 30);
        _files.Write();
        await bench.PullAsync();
        var held = Assert.Single(await bench.Get<SourceHealthQueries>().All(Token)).Held!;

        Assert.Equal("Het aantal inzetten gaat van 30 naar 0.", held.Reason);
        Assert.True(await bench.Worker.RejectAsync(held.Id, Token));
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count);
        Assert.Null(Assert.Single(await bench.Get<SourceHealthQueries>().All(Token)).Held);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_is_broken_off_leaves_what_counts_and_is_taken_up(bool onPostgres)
    {
        _files.Write();
        await using var bench = await OnAsync(onPostgres);
        await bench.PullAsync();
        WriteLarge(25_000, "1");
        await BreakOffAsync(bench, 15_500);

        var staging = (await bench.RowsAsync<DeliveryRow>()).Single(row => row.State == DeliveryState.Staging);
        var staged = (await bench.RowsAsync<StagedEffort>()).Count(row => row.DeliveryId == staging.Id);
        Assert.InRange(staged, 1, 24_999);
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count(row => row.DeliveryId != staging.Id));

        var rest = new PullProgress("bron", TimeProvider.System);
        var outcome = await PullOneAsync(bench, rest, Token);

        Assert.Equal((PullState.Held, 25_000), (outcome.Result, outcome.Efforts));
        Assert.Equal(25_000 - staged, rest.Rows);
        Assert.Equal((24_970, 30, 0), outcome.Changes);
        Assert.Equal(25_000, (await bench.RowsAsync<StagedEffort>()).Where(row => row.DeliveryId == staging.Id).Select(row => row.EffortId).Distinct().Count());
        Assert.Equal(2, (await bench.RowsAsync<PullRunRow>()).Count);
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_begun_again()
    {
        _files.Write();
        await using var bench = await OnAsync();
        WriteLarge(25_000, "1");
        await BreakOffAsync(bench, 15_500);
        WriteLarge(25_000, "2");

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Accepted, 25_000), (outcome.Result, outcome.Efforts));
        Assert.All(await bench.RowsAsync<StagedEffort>(), row => Assert.Equal(200, row.ValueEuroCents));
    }

    [Fact]
    public async Task A_full_database_leaves_what_counts_and_the_next_pull_goes_on()
    {
        _files.Write();
        await using var bench = await OnAsync();
        await bench.PullAsync();
        await using (var database = bench.Database())
        {
            await database.Database.ExecuteSqlAsync($"CREATE TRIGGER power_cut BEFORE INSERT ON MonitoringEfforts WHEN NEW.EffortId = 'I30' BEGIN SELECT RAISE(ABORT, 'power cut'); END", Token);
        }

        _files.SetEffort(1, "waarde_eur", "1");
        _files.Write();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(bench.PullAsync);
        Assert.All(await bench.RowsAsync<StagedEffort>(), effort => Assert.Equal(500_050, effort.ValueEuroCents));
        await using (var database = bench.Database())
        {
            await database.Database.ExecuteSqlAsync($"DROP TRIGGER power_cut", Token);
        }

        Assert.Equal((0, 1, 0), Assert.Single(await bench.PullAsync()).Changes);
        Assert.Single(await bench.RowsAsync<StagedEffort>(), effort => effort.ValueEuroCents == 100);
    }

    [Fact]
    public async Task Two_pulls_at_once_are_one()
    {
        WriteLarge(12_000, "1");
        await using var bench = await OnAsync();

        var first = bench.Worker.Start("bron", "Anna")!;
        var second = bench.Worker.Start("BRON", "Bart")!;
        while (first.Progress.Rows == 0)
        {
            await Task.Delay(1, Token);
        }

        var third = await PullOneAsync(bench, new PullProgress("bron", TimeProvider.System), Token);

        Assert.Same(first, second);
        Assert.Equal(PullState.Accepted, (await first.Done)!.Result);
        Assert.True(third.Result is PullState.Running or PullState.Unchanged);
        Assert.Equal("Anna", Assert.Single((await bench.Get<PullRuns>().PageAsync(null, 1, 5, Token)).Runs).StartedBy);
        Assert.Null(bench.Worker.Start("onbekend"));
        Assert.False(bench.Worker.Stop("bron"));
    }

    [Fact]
    public async Task A_second_node_on_the_same_PostgreSQL_keeps_off()
    {
        _files.Write();
        var database = await _postgres.CreateDatabaseAsync();
        await using var one = await MonitoringBench.WithAsync(database, Source());
        await using var other = await MonitoringBench.WithAsync(database, Source());
        await using (await one.Get<PullLocks>().TryTakeAsync("bron", Token))
        {
            Assert.Equal((PullState.Running, "Deze bron wordt al ingelezen."), (Assert.Single(await other.PullAsync()).Result, Assert.Single(await other.PullAsync()).Reason));
        }

        Assert.Equal(PullState.Accepted, Assert.Single(await other.PullAsync()).Result);
        Assert.Equal(PullState.Unchanged, Assert.Single(await one.PullAsync()).Result);
    }

    [Fact]
    public async Task A_person_can_stop_a_pull_and_it_does_not_go_on_by_itself()
    {
        WriteLarge(60_000, "1");
        await using var bench = await OnAsync();
        var pull = bench.Worker.Start("bron")!;
        while (pull.Progress.Rows < 12_000)
        {
            await Task.Delay(1, Token);
        }

        Assert.True(bench.Worker.Stop("bron"));
        Assert.Null(await pull.Done);
        Assert.Equal(PullState.Stopped, Assert.Single(await bench.RowsAsync<PullRunRow>()).State);
        Assert.Equal("gestopt", Assert.Single(await bench.Get<SourceHealthQueries>().All(Token)).State);
        Assert.Equal(60_000, (await bench.Worker.Start("bron")!.Done)!.Efforts);
    }

    [Fact]
    public async Task A_source_that_is_down_for_a_week_says_so_once_in_the_log_and_since_when_in_its_health()
    {
        _files.Write();
        await using var bench = await OnAsync();
        await bench.PullAndReleaseAsync();
        var before = bench.Results.Latest;
        File.Delete(_files.FileOf("inzet"));
        for (var hour = 0; hour < 7 * 24; hour += 4)
        {
            await bench.PullAsync();
            bench.Clock.Advance(TimeSpan.FromHours(4));
        }

        Assert.Equal(1, bench.Log.Count(LogLevel.Error, "bron"));
        var health = Assert.Single(await bench.Get<SourceHealthQueries>().All(Token));
        Assert.Equal(("geweigerd sinds 22 november 2026", false, "inzet.csv is er niet.", 30), (health.State, health.IsWell, health.Reason, health.Efforts));
        Assert.Equal(ShowcaseHost.Today, health.LastSuccessAt);
        Assert.Same(before, bench.Results.Latest);
        Assert.Equal((7 * 6) - 1, (await bench.Get<PullRuns>().PageAsync("bron", 1, 5, Token)).Runs[0].Repeats);
        _files.Write();
        Assert.Equal(PullState.Unchanged, Assert.Single(await bench.PullAsync()).Result);
    }

    public void Dispose() => _files.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private (string, string)[] Source() => [("Sources:0:Name", "bron"), ("Sources:0:Path", _files.Path)];

    private async Task<MonitoringBench> OnAsync(bool onPostgres = false) =>
        await MonitoringBench.WithAsync(onPostgres ? await _postgres.CreateDatabaseAsync() : null, Source());

    private static Task<Showcase.Web.Features.Monitoring.PullOutcome> PullOneAsync(MonitoringBench bench, PullProgress progress, CancellationToken token) =>
        bench.Get<Showcase.Web.Features.Monitoring.MonitoringPull>().RunAsync(bench.Get<Showcase.Web.Features.Monitoring.MonitoringSources>().Find("bron")!, PullTrigger.Command, null, progress, token);

    private static async Task BreakOffAsync(MonitoringBench bench, int rows)
    {
        using var stop = new CancellationTokenSource();
        var progress = new PullProgress("bron", TimeProvider.System);
        // By the reader itself, at that row: whoever watches from aside comes too late when the machine is busy.
        progress.Heard = (read, _) =>
        {
            if (read >= rows) stop.Cancel();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PullOneAsync(bench, progress, stop.Token));
    }

    private void WriteLarge(int efforts, string value)
    {
        var pattern = _pattern;
        _files.Efforts.RemoveRange(1, _files.Efforts.Count - 1);
        _files.Efforts.AddRange(Enumerable.Range(1, efforts).Select(number => pattern.Replace("I1,", $"I{number},", StringComparison.Ordinal).Replace("5000.50", value, StringComparison.Ordinal)));
        _files.Write();
    }
}
