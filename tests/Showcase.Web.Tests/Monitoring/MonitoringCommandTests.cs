using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

public sealed class MonitoringCommandTests : IDisposable
{
    private readonly SourceFiles _files = new();
    private readonly DataFolder _data = new();

    [Fact]
    public async Task Monitoring_pull_tells_how_each_source_fared_and_ends()
    {
        _files.Write();

        var (code, output) = await PullAsync();

        Assert.Equal(0, code);
        Assert.Contains("bron\tongewijzigd\t3 opdrachten, 30 inzet, 0 in quarantaine", output, StringComparison.Ordinal);
        Assert.Contains("Uitgave 1: cijfers tot en met het 3e kwartaal 2026", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_source_is_told_by_the_exit_code_too()
    {
        _files.AddEffortColumn("bsn", "");
        _files.Write();

        var (code, output) = await PullAsync();

        Assert.Equal(2, code);
        Assert.Contains("bron\tgeweigerd\tinzet.csv: kolom 'bsn' wijst op persoonsgegevens.", output, StringComparison.Ordinal);
        Assert.Contains("Nog geen uitgave.", output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _files.Dispose();
        _data.Dispose();
    }

    private async Task<(int Code, string Output)> PullAsync()
    {
        var settings = new Dictionary<string, string> { ["Showcase:Monitoring:Sources:0:Name"] = "bron", ["Showcase:Monitoring:Sources:0:Path"] = _files.Path };
        await using var process = ServerProcess.Start(_data.Path, settings, "monitoring", "pull");
        return (await process.EndedAsync(120), process.Output);
    }
}
