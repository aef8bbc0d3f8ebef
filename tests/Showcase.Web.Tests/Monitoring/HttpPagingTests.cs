using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>A source over HTTP that goes well and changes: pages, tags, changes since the last time.</summary>
public sealed class HttpPagingTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_pages_are_read_and_the_same_state_is_asked_for_with_its_tag(bool onPostgres)
    {
        await using var server = await JsonSourceServer.StartAsync();
        await using var bench = await MonitoringBench.WithAsync(onPostgres ? await postgres.CreateDatabaseAsync() : null, server.Settings());

        Assert.Equal((PullState.Accepted, 3, 30), HttpBench.Facts(await bench.PullAndReleaseAsync()));
        Assert.All(await bench.RowsAsync<StagedEffort>(), effort => Assert.Equal(500_050, effort.ValueEuroCents));
        Assert.NotNull(bench.Results.Latest);
        var before = server.Asked.Count;

        Assert.Equal(PullState.Unchanged, Assert.Single(await bench.PullAsync()).Result);
        Assert.Equal(3, server.Asked.Count - before);
        server.State = server.State.AddDays(1);
        Assert.Equal(PullState.Unchanged, Assert.Single(await bench.PullAsync()).Result);
        Assert.Single(await bench.RowsAsync<DeliveryRow>());
    }

    [Fact]
    public async Task Only_what_changed_is_asked_for_and_the_result_is_that_of_reading_all()
    {
        await using var server = await JsonSourceServer.StartAsync();
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings(("Sources:0:ChangedSince", "true")));
        await bench.PullAsync();
        var state = server.State;
        server.State = state.AddDays(1);
        server.ChangeEffort(3, "waarde_eur", 1, state.AddHours(1));
        server.ChangeEffort(4, "waarde_eur", -1, state.AddHours(1));
        server.Tables["inzet"].RemoveAll(row => (string)row.Record["inzet_id"]! == "I5");
        server.Removed.Add((state.AddHours(2), "I5"));
        var added = new Dictionary<string, object?>(server.Effort(1)) { ["inzet_id"] = "I31" };
        server.Tables["inzet"].Add((state.AddHours(3), added));

        var outcome = Assert.Single(await bench.PullAsync());

        Assert.Equal((PullState.Accepted, 29, 1, (1, 1, 2)), (outcome.Result, outcome.Efforts, outcome.Quarantined, outcome.Changes));
        Assert.Contains(server.Asked, asked => asked.Contains("/inzet?gewijzigd-sinds=", StringComparison.Ordinal));
        Assert.Equal(PullState.Unchanged, Assert.Single(await bench.PullAsync()).Result);
        await using var whole = await MonitoringBench.WithAsync(null, server.Settings());
        await whole.PullAsync();
        Assert.Equal(await whole.EffortsAsync(), await bench.EffortsAsync());

        // What was set apart and is mended comes back.
        server.State = state.AddDays(2);
        server.ChangeEffort(4, "waarde_eur", 7, state.AddDays(1).AddHours(1));
        var mended = Assert.Single(await bench.PullAsync());
        Assert.Equal((30, 0), (mended.Efforts, mended.Quarantined));
        Assert.Empty(await bench.QuarantineAsync());
    }

    [Fact]
    public async Task An_incremental_source_is_read_whole_again_after_a_week()
    {
        await using var server = await JsonSourceServer.StartAsync();
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings(("Sources:0:ChangedSince", "true")));
        await bench.PullAsync();
        server.Tables["inzet"].RemoveAt(0);
        server.State = server.State.AddDays(8);
        Assert.Equal(PullState.Unchanged, Assert.Single(await bench.PullAsync()).Result);
        bench.Clock.Advance(TimeSpan.FromDays(8));

        Assert.Equal((0, 0, 1), Assert.Single(await bench.PullAsync()).Changes);
    }

    [Fact]
    public async Task Pages_of_different_moments_are_not_put_together()
    {
        await using var server = await JsonSourceServer.StartAsync();
        server.Lie = (table, page) =>
        {
            if (table == "inzet" && page["volgende"] is null)
            {
                page["stand"] = "2026-11-21T02:00:00Z";
            }
        };
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings());

        Assert.Equal((PullState.Failed, "De gegevens veranderden bij de bron tijdens het lezen; de volgende keer opnieuw."), (Assert.Single(await bench.PullAsync()).Result, Assert.Single(await bench.PullAsync()).Reason));
        Assert.DoesNotContain(await bench.RowsAsync<DeliveryRow>(), row => row.IsCurrent);
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_set_apart_with_its_number()
    {
        await using var server = await JsonSourceServer.StartAsync();
        server.Effort(12)["doelgroep_code"] = new[] { "a", "b" };
        server.Effort(1)["doelgroep_code"] = "WW";
        server.Effort(25)["waarde_eur"] = "veel";
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings());
        await bench.PullAsync();

        Assert.Equal([(12, "Veld doelgroep_code bevat meer dan één waarde."), (25, "waarde_eur is geen getal.")], (await bench.QuarantineAsync()).Select(row => (row.Line, row.Reason)).Order());
    }
}
