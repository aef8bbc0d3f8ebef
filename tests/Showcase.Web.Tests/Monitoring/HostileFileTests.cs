using System.Text;
using Showcase.Web.Features.Monitoring;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Deliveries that are refused whole: nothing of them is stored, the reason is plain Dutch, and what was there stays.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly SourceFiles _files = new();

    [Fact]
    public async Task A_missing_column_is_named()
    {
        _files.Efforts[0] = _files.Efforts[0].Replace("waarde_eur", "bedrag", StringComparison.Ordinal).Replace("status", "toestand", StringComparison.Ordinal);

        Assert.Equal("inzet.csv: kolommen ontbreken: waarde_eur, status.", await RefusalAsync());
    }

    [Fact]
    public async Task A_column_that_stands_there_twice_is_named()
    {
        _files.AddEffortColumn("Uren", "3");

        Assert.Equal("inzet.csv: kolom 'uren' komt meer dan één keer voor.", await RefusalAsync());
    }

    [Theory]
    [InlineData("bsn", "")]
    [InlineData("Geboortedatum", "")]
    [InlineData("naam", "x")]
    [InlineData("E-mailadres", "")]
    public async Task A_column_about_persons_refuses_the_file(string column, string value)
    {
        _files.AddEffortColumn(column, value);

        Assert.Contains($"kolom '{column}'", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doelgroep_code", "111222333")]
    [InlineData("deelnemer_hash", "111222333")]
    [InlineData("deelnemer_hash", "Jan Jansen")]
    [InlineData("inzet_id", "j.jansen@voorbeeld.example")]
    public async Task One_value_about_a_person_on_the_last_line_refuses_the_file_and_is_not_repeated(string column, string value)
    {
        _files.SetEffort(_files.Efforts.Count - 1, column, value);

        var reason = await RefusalAsync();

        Assert.StartsWith($"inzet.csv: regel {_files.Efforts.Count}, kolom '{column}'", reason, StringComparison.Ordinal);
        Assert.DoesNotContain(value, reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_not_read()
    {
        Assert.Equal("organisaties.csv is groter dan 0 MB.", await RefusalAsync(("MaximumFileBytes", "50")));
    }

    [Fact]
    public async Task A_file_with_NULs_is_not_text()
    {
        _files.Efforts[3] += "\0\0\0";

        Assert.Equal("inzet.csv bevat NUL-tekens en is geen leesbaar tekstbestand.", await RefusalAsync());
    }

    [Fact]
    public async Task An_empty_file_says_so()
    {
        _files.Write();
        await File.WriteAllBytesAsync(_files.FileOf("inzet"), [], TestContext.Current.CancellationToken);

        Assert.Equal("inzet.csv is leeg.", await RefusalAsync(write: false));
    }

    [Fact]
    public async Task A_missing_file_says_so()
    {
        _files.Write();
        File.Delete(_files.FileOf("opdrachten"));

        Assert.Equal("opdrachten.csv is er niet.", await RefusalAsync(write: false));
    }

    [Fact]
    public async Task A_line_without_end_is_not_taken_into_memory()
    {
        _files.Write();
        await using (var file = new StreamWriter(_files.FileOf("inzet"), append: true))
        {
            for (var block = 0; block < 300; block++)
            {
                await file.WriteAsync(new string('x', 100_000));
            }
        }

        var before = GC.GetTotalAllocatedBytes();
        Assert.Contains("langer dan 64 kB", await RefusalAsync(write: false), StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200_000_000);
    }

    [Fact]
    public async Task An_unknown_kind_of_source_says_so() =>
        Assert.Equal("Soort bron 'Fax' is onbekend.", await RefusalAsync(("Sources:0:Kind", "Fax")));

    [Fact]
    public async Task A_refused_delivery_leaves_the_earlier_one_and_its_release()
    {
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAndReleaseAsync();
        _files.AddEffortColumn("bsn", "111222333");
        _files.Write();

        var outcome = Assert.Single(await bench.PullAndReleaseAsync());

        Assert.NotNull(outcome.RefusedBecause);
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count);
        Assert.Equal(30, bench.Results.Find("plaatsingen", "A", "2026-Q1")!.Cell.Value + bench.Results.Find("plaatsingen", "A", "2026-Q2")!.Cell.Value);
    }

    [Fact]
    public async Task The_same_refusal_is_told_once()
    {
        _files.AddEffortColumn("bsn", "");
        _files.Write();
        await using var bench = await MonitoringBench.OnAsync(_files);
        await bench.PullAsync();
        await bench.PullAsync();

        Assert.Single(await bench.RowsAsync<DeliveryRow>());
    }

    [Fact]
    public async Task Formulas_and_markup_stay_text()
    {
        _files.SetContract(1, "opdrachtnaam", "=cmd|' /C calc'!A0<script>alert(1)</script>");
        _files.Write(new UTF8Encoding(true));
        await using var bench = await MonitoringBench.OnAsync(_files);

        Assert.Null(Assert.Single(await bench.PullAsync()).RefusedBecause);
        Assert.Contains(await bench.RowsAsync<StagedContract>(), contract => contract.Name.StartsWith("=cmd|", StringComparison.Ordinal));
    }

    public void Dispose() => _files.Dispose();

    private Task<string> RefusalAsync(params (string Name, string Value)[] settings) => RefusalAsync(write: true, settings);

    private async Task<string> RefusalAsync(bool write, params (string Name, string Value)[] settings)
    {
        if (write)
        {
            _files.Write();
        }

        await using var bench = await MonitoringBench.OnAsync(_files, settings);
        PullOutcome outcome = Assert.Single(await bench.PullAndReleaseAsync());

        Assert.Empty(await bench.RowsAsync<StagedEffort>());
        Assert.Empty(await bench.RowsAsync<StagedContract>());
        Assert.Empty(await bench.QuarantineAsync());
        Assert.Null(bench.Results.Latest);
        Assert.Equal(outcome.RefusedBecause, Assert.Single(await bench.RowsAsync<DeliveryRow>()).RefusedBecause);
        return outcome.RefusedBecause!;
    }
}
