using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Files that arrive in an inbox: waited for until they are whole, read once, and put away with a report.</summary>
public sealed class InboxTests : IDisposable
{
    private static readonly DateTime LongAgo = ShowcaseHost.Today.UtcDateTime.AddHours(-1);

    private readonly SourceFiles _files = new("inbox");

    [Fact]
    public async Task A_delivery_is_read_once_and_put_away_with_a_report()
    {
        await using var bench = await ArriveAsync();

        Assert.Equal(PullState.Accepted, Assert.Single(await bench.PullAsync()).Result);

        Assert.Empty(Directory.EnumerateFiles(_files.Path));
        var folder = Assert.Single(Directory.EnumerateDirectories(Beside("verwerkt")));
        Assert.Equal(["inzet.csv", "opdrachten.csv", "organisaties.csv", "verslag.txt"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order());
        var report = await File.ReadAllTextAsync(Path.Combine(folder, "verslag.txt"), Token);
        Assert.Contains("Uitkomst: verwerkt", report, StringComparison.Ordinal);
        Assert.Contains("3 opdrachten, 30 inzet, 0 in quarantaine", report, StringComparison.Ordinal);
        Assert.Equal(PullState.Unchanged, Assert.Single(await bench.PullAsync()).Result);
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count);
    }

    [Fact]
    public async Task Rows_that_are_set_apart_are_reported_apart_without_their_values()
    {
        _files.SetEffort(4, "waarde_eur", "-77");
        _files.SetEffort(5, "inzet_id", "=SOM(A1)");
        _files.SetEffort(5, "soort", "bingo");
        await using var bench = await ArriveAsync();
        await bench.PullAsync();

        var folder = Assert.Single(Directory.EnumerateDirectories(Beside("quarantaine")));
        var rows = await File.ReadAllTextAsync(Path.Combine(folder, "quarantaine.csv"), Token);
        Assert.Contains("\"inzet\";\"5\";\"I4\";\"waarde_eur is negatief.\"", rows, StringComparison.Ordinal);
        Assert.Contains("\"'=SOM(A1)\"", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("-77", rows, StringComparison.Ordinal);
        Assert.Contains("1 × inzet: soort is onbekend.", await File.ReadAllTextAsync(Path.Combine(folder, "verslag.txt"), Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivery_that_is_refused_is_kept_apart_with_its_reason()
    {
        _files.Efforts[0] = _files.Efforts[0].Replace("waarde_eur", "bedrag", StringComparison.Ordinal);
        await using var bench = await ArriveAsync();

        Assert.Equal(PullState.Refused, Assert.Single(await bench.PullAsync()).Result);

        var folder = Assert.Single(Directory.EnumerateDirectories(Beside("geweigerd")));
        Assert.Equal(4, Directory.EnumerateFiles(folder).Count());
        Assert.Contains("kolom ontbreekt: waarde_eur", await File.ReadAllTextAsync(Path.Combine(folder, "verslag.txt"), Token), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_files.Path));
    }

    [Theory]
    [InlineData("bsn")]
    [InlineData("doelgroep_code")]
    public async Task Files_with_data_about_persons_are_not_kept_anywhere(string column)
    {
        if (column == "bsn")
        {
            _files.AddEffortColumn("bsn", "111222333");
        }
        else
        {
            _files.SetEffort(30, column, "111222333");
        }

        await using var bench = await ArriveAsync();
        Assert.Equal(PullState.Refused, Assert.Single(await bench.PullAsync()).Result);

        var kept = Directory.EnumerateFiles(Path.GetDirectoryName(_files.Path)!, "*", SearchOption.AllDirectories).ToList();
        Assert.Equal("verslag.txt", Path.GetFileName(Assert.Single(kept)));
        var report = await File.ReadAllTextAsync(kept[0], Token);
        Assert.Contains("De bestanden zijn verwijderd", report, StringComparison.Ordinal);
        Assert.DoesNotContain("111222333", report, StringComparison.Ordinal);
        Assert.Empty(await bench.RowsAsync<StagedEffort>());
    }

    [Fact]
    public async Task A_set_that_is_not_complete_is_waited_for()
    {
        await using var bench = await ArriveAsync();
        var late = File.ReadAllText(_files.FileOf("opdrachten"));
        File.Delete(_files.FileOf("opdrachten"));

        var waiting = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Waiting, "Wacht op opdrachten.csv."), (waiting.Result, waiting.Reason));
        await File.WriteAllTextAsync(_files.FileOf("opdrachten"), late, Token);
        File.SetLastWriteTimeUtc(_files.FileOf("opdrachten"), LongAgo);
        Assert.Equal(PullState.Accepted, Assert.Single(await bench.PullAsync()).Result);
    }

    [Fact]
    public async Task A_file_that_may_still_be_growing_is_left_alone()
    {
        await using var bench = await ArriveAsync();
        File.SetLastWriteTimeUtc(_files.FileOf("inzet"), ShowcaseHost.Today.UtcDateTime.AddSeconds(-5));

        var waiting = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Waiting, "inzet.csv groeit misschien nog."), (waiting.Result, waiting.Reason));
        bench.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(PullState.Accepted, Assert.Single(await bench.PullAsync()).Result);
    }

    [Fact]
    public async Task A_time_from_the_future_does_not_keep_a_file_waiting_for_ever()
    {
        await using var bench = await ArriveAsync();
        File.SetLastWriteTimeUtc(_files.FileOf("inzet"), ShowcaseHost.Today.UtcDateTime.AddDays(400));

        Assert.Equal(PullState.Accepted, Assert.Single(await bench.PullAsync()).Result);
    }

    [Fact]
    public async Task A_ready_file_is_waited_for_and_taken_away()
    {
        await using var bench = await ArriveAsync(("Sources:0:ReadyFile", "klaar.txt"));

        Assert.Equal("Wacht op klaar.txt.", Assert.Single(await bench.PullAsync()).Reason);
        await File.WriteAllTextAsync(Path.Combine(_files.Path, "klaar.txt"), "", Token);
        Assert.Equal(PullState.Accepted, Assert.Single(await bench.PullAsync()).Result);
        Assert.Empty(Directory.EnumerateFiles(_files.Path));
    }

    [Fact]
    public async Task Old_deliveries_make_room_for_newer_ones()
    {
        await using var bench = await ArriveAsync(("Sources:0:KeepDeliveries", "2"));
        for (var delivery = 0; delivery < 4; delivery++)
        {
            _files.SetEffort(1, "waarde_eur", $"{delivery + 1}");
            Arrive();
            Assert.Equal(PullState.Accepted, Assert.Single(await bench.PullAsync()).Result);
            bench.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(2, Directory.EnumerateDirectories(Beside("verwerkt")).Count());
    }

    [Fact]
    public async Task A_link_to_a_file_elsewhere_is_not_followed()
    {
        await using var bench = await ArriveAsync();
        File.Delete(_files.FileOf("inzet"));
        File.CreateSymbolicLink(_files.FileOf("inzet"), "/etc/hostname");

        Assert.Equal("inzet.csv is een verwijzing naar een ander bestand.", Assert.Single(await bench.PullAsync()).RefusedBecause);
    }

    public void Dispose() => _files.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Beside(string folder) => Path.Combine(Path.GetDirectoryName(_files.Path)!, folder);

    private Task<MonitoringBench> ArriveAsync(params (string Name, string Value)[] settings)
    {
        Arrive();
        return MonitoringBench.OnAsync(_files, [("Sources:0:Path", Path.GetDirectoryName(_files.Path)!), .. settings]);
    }

    private void Arrive()
    {
        _files.Write();
        foreach (var file in Directory.EnumerateFiles(_files.Path))
        {
            File.SetLastWriteTimeUtc(file, LongAgo);
        }
    }
}
