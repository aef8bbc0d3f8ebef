using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

public sealed class ReleaseTests(PostgresServer postgres) : IDisposable
{
    private readonly SourceFiles _files = new();

    [Fact]
    public async Task The_samples_make_a_look_back_and_a_release_up_to_the_newest_quarter_that_both_sources_deliver()
    {
        await using var bench = await MonitoringBench.OnReleasedSamplesAsync();

        var release = Assert.IsType<Release>(bench.Results.Latest);
        Assert.Equal((2, new Quarter(2023, 4), new Quarter(2026, 3), ReleaseStatus.Provisional), (release.Number, release.FirstQuarter, release.Quarter, release.Status));
        Assert.InRange(release.AsOf, new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 21));
        Assert.Equal(["alle", "AM92", "AM91"], bench.Results.Areas.Take(3).Select(area => area.Code));
        Assert.Equal(8, bench.Results.Areas.Count(area => area.Kind == AreaKind.Organisation));
        Assert.Equal(38, (await bench.QuarantineAsync()).Count);

        var former = bench.Archive.Find(1)!;
        Assert.Equal((new Quarter(2026, 2), new DateOnly(2026, 7, 21)), (former.Latest!.Quarter, former.Latest.AsOf));
        Assert.StartsWith("Terugblik", former.Latest.Note, StringComparison.Ordinal);
        Assert.NotEmpty(ResultChange.Between(former, bench.Results));
    }

    [Fact]
    public async Task SQLite_and_PostgreSQL_release_the_same_bytes()
    {
        await using var sqlite = await MonitoringBench.OnReleasedSamplesAsync();
        await using var other = await MonitoringBench.OnSamplesAsync(await postgres.CreateDatabaseAsync());
        Assert.All(await other.PullAndReleaseAsync(), outcome => Assert.Equal("ingelezen", outcome.State));

        Assert.Equal((await sqlite.ReleasesAsync()).Select(row => row.ContentHash), (await other.ReleasesAsync()).OrderBy(row => row.Number).Select(row => row.ContentHash));
    }

    [Fact]
    public async Task The_same_files_twice_change_nothing()
    {
        await using var bench = await MonitoringBench.OnReleasedSamplesAsync();
        Assert.All(await bench.PullAndReleaseAsync(), outcome => Assert.Equal("ongewijzigd", outcome.State));

        Assert.Equal(2, (await bench.RowsAsync<DeliveryRow>()).Count);
        Assert.Equal(2470, (await bench.RowsAsync<StagedEffort>()).Count);
        Assert.Equal(2, (await bench.ReleasesAsync()).Count);
    }

    [Fact]
    public async Task A_later_start_loads_the_release_and_reads_no_source()
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.StartAgainAsync();
        var before = bench.Results.Snapshot();
        _files.Efforts.RemoveRange(10, 15);
        _files.Write();

        await bench.StartAgainAsync();

        Assert.Equal(1, bench.Results.Latest!.Number);
        Assert.Equal(before.Series("plaatsingen", "A"), bench.Results.Series("plaatsingen", "A"));
        Assert.Single(await bench.RowsAsync<DeliveryRow>());
    }

    [Fact]
    public async Task Changed_files_are_staged_anew_and_leave_the_quarter_that_was_released()
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAndReleaseAsync();
        _files.Efforts.RemoveAt(30);
        _files.Write();

        Assert.Equal("ingelezen", Assert.Single(await bench.PullAndReleaseAsync()).State);

        Assert.Equal(29, (await bench.RowsAsync<StagedEffort>()).Count);
        Assert.Single(await bench.ReleasesAsync());
    }

    [Fact]
    public async Task A_newer_closed_and_delivered_quarter_makes_a_second_release_and_the_first_stays_as_it_was()
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAndReleaseAsync();
        var first = Assert.Single(await bench.ReleasesAsync());
        bench.Clock.Advance(TimeSpan.FromDays(60));
        await bench.PullAndReleaseAsync();
        Assert.Single(await bench.ReleasesAsync());
        _files.SetEffort(30, "goedgekeurd_op", "2027-01-10");
        _files.Write();

        await bench.PullAndReleaseAsync();

        var releases = (await bench.ReleasesAsync()).OrderBy(row => row.Number).ToList();
        Assert.Equal(["2026-Q3", "2026-Q4"], releases.Select(row => row.Quarter));
        Assert.Equal(first.ContentHash, releases[0].ContentHash);
        Assert.Equal(first.Cube, releases[0].Cube);
        Assert.Equal((2, "2026-Q4"), (bench.Results.Latest!.Number, bench.Results.Latest.Quarter.ToString()));
    }

    [Fact]
    public async Task A_quarter_that_the_data_do_not_reach_is_not_released()
    {
        for (var line = 1; line < _files.Efforts.Count; line++)
        {
            _files.SetEffort(line, "goedgekeurd_op", "2026-09-29");
        }

        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAndReleaseAsync();

        Assert.Equal("2026-Q2", bench.Results.Latest!.Quarter.ToString());
    }

    [Fact]
    public async Task A_release_keeps_for_the_coordinator_what_was_suppressed_and_why()
    {
        _files.Efforts.RemoveRange(5, 26);
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAndReleaseAsync();

        var log = await bench.Maker.SuppressionsAsync(1, TestContext.Current.CancellationToken);

        Assert.Contains(log!.Entries(), entry => entry is { Indicator: "plaatsingen", Area: "A", Period: "2026-Q1", Dimension: "totaal", Reason: SuppressionReason.SmallCount });
        Assert.Equal(CellStatus.FewerThan, bench.Results.Find("plaatsingen", "A", "2026-Q1")!.Cell.Status);
    }

    [Theory]
    [InlineData("1", CellStatus.FewerThan)]
    [InlineData("10", CellStatus.FewerThan)]
    [InlineData("60", CellStatus.FewerThan)]
    public async Task Settings_never_make_disclosure_control_looser(string minimum, CellStatus expected)
    {
        _files.Efforts.RemoveRange(9, 22);
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files, ("Disclosure:MinimumCount", minimum), ("Disclosure:RoundCountsTo", "1"));
        await bench.PullAndReleaseAsync();

        Assert.Equal(expected, bench.Results.Find("plaatsingen", "A", "2026-Q2")!.Cell.Status);
        Assert.Equal(10, DisclosureRules.Default.MinimumCount);
    }

    [Fact]
    public async Task A_damaged_release_is_passed_over_for_the_one_before()
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAndReleaseAsync();
        await using (var database = bench.Database())
        {
            var good = Assert.Single(await bench.ReleasesAsync());
            good.Number = 2;
            good.ContentHash = new string('0', 64);
            database.Add(good);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await bench.StartAgainAsync();

        Assert.Equal(1, bench.Results.Latest!.Number);
    }

    public void Dispose() => _files.Dispose();
}
