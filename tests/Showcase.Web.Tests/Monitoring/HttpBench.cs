using Showcase.Web.Features.Monitoring;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>What tests of a source over HTTP look at.</summary>
internal static class HttpBench
{
    /// <summary>Pulls, and wants nothing of it to count.</summary>
    public static async Task RefusedAsync(this MonitoringBench bench, string reason)
    {
        var outcome = Assert.Single(await bench.PullAndReleaseAsync());
        Assert.Equal((PullState.Refused, reason), (outcome.Result, outcome.Reason));
        Assert.Empty(await bench.RowsAsync<StagedEffort>());
        Assert.Empty(await bench.RowsAsync<StagedContract>());
        Assert.Null(bench.Results.Latest);
    }

    public static async Task<List<string>> EffortsAsync(this MonitoringBench bench)
    {
        var contracts = (await bench.RowsAsync<StagedContract>()).ToDictionary(row => row.Line, row => row.ContractId);
        return [.. (await bench.RowsAsync<StagedEffort>()).Select(row => $"{row.EffortId} {contracts[row.ContractLine]} {row.ValueEuroCents} {row.RowHash}").Order(StringComparer.Ordinal)];
    }

    public static (PullState, int, int) Facts(IReadOnlyList<PullOutcome> outcomes) => (Assert.Single(outcomes).Result, outcomes[0].Contracts, outcomes[0].Efforts);
}
