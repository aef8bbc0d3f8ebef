using System.Text;
using Microsoft.Extensions.Configuration;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>The mapping that <c>docs/monitoring-contract.md</c> works out gives what it says: file and settings are taken from there.</summary>
public sealed class WorkedMappingTests : IDisposable
{
    private readonly SourceFiles _files = new();

    [Fact]
    public async Task The_mapping_of_the_guide_gives_the_result_that_it_tells()
    {
        var blocks = Blocks(await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "monitoring-contract.md"), TestContext.Current.CancellationToken));
        var export = Assert.Single(blocks, block => block.StartsWith("Inspanning nr;", StringComparison.Ordinal));
        var settings = Assert.Single(blocks, block => block.Contains("\"Inspanning nr\"", StringComparison.Ordinal));
        _files.Contracts.Add(_files.Contracts[1].Replace("O1,", "2026-017,", StringComparison.Ordinal));
        _files.Write();
        await File.WriteAllTextAsync(Path.Combine(_files.Path, "export_inspanningen.csv"), export, CodePagesEncodingProvider.Instance.GetEncoding(1252)!, TestContext.Current.CancellationToken);
        await using var bench = await MonitoringBench.WithAsync(null, [.. Settings(settings), ("Sources:0:Path", _files.Path)]);

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Accepted, 1, 1), (outcome.Result, outcome.Efforts, outcome.Quarantined));
        var effort = Assert.Single(await bench.RowsAsync<StagedEffort>());
        Assert.Equal(("SR-0412", 500_050, 61_200, EffortStatus.Approved, "oost-nl", new DateOnly(2026, 2, 15), new DateOnly(2026, 10, 5)),
            (effort.EffortId, effort.ValueEuroCents, effort.HundredthHours, effort.Status, effort.BlockSet, effort.Start, effort.ApprovedOn));
        var apart = Assert.Single(await bench.QuarantineAsync());
        Assert.Equal((3, "eind ligt voor start."), (apart.Line, apart.Reason));
    }

    [Fact]
    public async Task The_page_of_the_guide_is_a_page_that_is_read()
    {
        var blocks = Blocks(await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "monitoring-contract.md"), TestContext.Current.CancellationToken));
        var json = Assert.Single(blocks, block => block.Contains("\"volgende\"", StringComparison.Ordinal));

        var page = Showcase.Web.Features.Monitoring.Sources.HttpPage.Read("inzet", Encoding.UTF8.GetBytes(json));

        Assert.Equal(("2026-11-20T02:00:00Z", false, 12345, "/api/sr/inzet?na=500", 1), (page.State, page.IsPartial, page.Count, page.Next, page.Records.Count));
    }

    public void Dispose() => _files.Dispose();

    private static List<string> Blocks(string markdown) =>
        [.. markdown.Split("```").Where((_, at) => at % 2 == 1).Select(block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..])];

    private static IEnumerable<(string Name, string Value)> Settings(string json)
    {
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        return [.. configuration.AsEnumerable().Where(pair => pair.Value is not null).Select(pair => ($"Sources:0:{pair.Key}", pair.Value!))];
    }
}
