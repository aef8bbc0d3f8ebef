using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Releasing;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Two sources, of which the second delivered for the last time in May.</summary>
public sealed class SilentSourceTests : IDisposable
{
    private static readonly ReleaseRequest ByPerson = new() { MadeBy = "coordinator" };

    private readonly SourceFiles _speaking = new();
    private readonly SourceFiles _silent = new();

    public SilentSourceTests()
    {
        _speaking.Write();
        _silent.Organisations[1] = "B,Stad B,R2,Zuid,beleid-zuid,Beleid Zuid";
        for (var line = 1; line < _silent.Contracts.Count; line++)
        {
            _silent.SetContract(line, "organisatie_code", "B");
        }

        for (var line = 1; line < _silent.Efforts.Count; line++)
        {
            _silent.SetEffort(line, "start", "2026-02-10");
            _silent.SetEffort(line, "goedgekeurd_op", "2026-05-10");
        }

        _silent.Write();
    }

    [Fact]
    public async Task A_person_may_release_without_it_and_only_what_holds_it_has_no_figure()
    {
        await using var bench = await PulledAsync();

        var preview = await bench.Maker.PreviewAsync(ByPerson, Token);
        var without = await bench.ReleaseAsync(ByPerson with { Without = ["ZUID"] });

        Assert.Equal(["zuid"], preview.Silent);
        Assert.Equal("De bron zuid spreekt nog niet over het hele 3e kwartaal 2026. Wacht op die bron, of maak de uitgave zonder haar.", preview.Impossible);
        Assert.Equal(("2026-Q3", "zuid"), (without.Row!.Quarter, without.Row.Without));
        Assert.Equal([CellStatus.Absent, CellStatus.Absent, CellStatus.Absent, CellStatus.Absent], StatusOf(bench, "2026-Q3", "B", "R2", "beleid-zuid", "alle"));
        Assert.DoesNotContain(CellStatus.Absent, StatusOf(bench, "2026-Q3", "A", "R1", "beleid-noord"));
        Assert.DoesNotContain(CellStatus.Absent, StatusOf(bench, "2026-Q1", "A", "B", "R2", "alle"));
    }

    [Fact]
    public async Task A_source_that_does_not_exist_cannot_be_left_out()
    {
        await using var bench = await PulledAsync();

        Assert.Equal("Een van de weggelaten bronnen bestaat niet.", (await bench.ReleaseAsync(ByPerson with { Without = ["zuid", "'; DROP TABLE Releases"] })).Refused);
    }

    [Fact]
    public async Task By_itself_a_release_waits_for_it_and_not_for_ever()
    {
        await using var bench = await PulledAsync();
        await bench.PullAndReleaseAsync();
        Assert.Equal("2026-Q1", bench.Results.Latest!.Quarter.ToString());
        bench.Clock.Advance(TimeSpan.FromDays(21));
        await bench.PullAndReleaseAsync();
        Assert.Equal("2026-Q1", bench.Results.Latest.Quarter.ToString());
        bench.Clock.Advance(TimeSpan.FromDays(1));

        await bench.PullAndReleaseAsync();

        Assert.Equal("2026-Q3", bench.Results.Latest.Quarter.ToString());
        Assert.Equal([CellStatus.Absent], StatusOf(bench, "2026-Q3", "alle"));
    }

    public void Dispose()
    {
        _speaking.Dispose();
        _silent.Dispose();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IEnumerable<CellStatus> StatusOf(MonitoringBench bench, string period, params string[] areas) =>
        areas.Select(area => bench.Results.Find("plaatsingen", area, period)!.Cell.Status);

    private async Task<MonitoringBench> PulledAsync()
    {
        var bench = await MonitoringBench.WithAsync(
            null, ("Sources:0:Name", "noord"), ("Sources:0:Path", _speaking.Path), ("Sources:1:Name", "zuid"), ("Sources:1:Path", _silent.Path));
        await bench.PullAsync();
        return bench;
    }
}
