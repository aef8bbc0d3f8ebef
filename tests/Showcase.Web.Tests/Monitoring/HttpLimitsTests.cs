using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>A source over HTTP that is slow, busy, broken or too large.</summary>
public sealed class HttpLimitsTests
{
    [Theory]
    [InlineData("429 then good")]
    [InlineData("503 then good")]
    [InlineData("broken off then good")]
    [InlineData("slow then good")]
    public async Task What_is_over_a_moment_later_is_tried_again(string trouble)
    {
        await using var server = await JsonSourceServer.StartAsync();
        var spoiled = 0;
        server.Spoil = async (context, _) =>
        {
            if (context.Request.Query["na"] != "10" || spoiled++ > 1)
            {
                return false;
            }

            await SourceTrouble.MakeAsync(context, trouble);
            return true;
        };
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings(("Sources:0:TimeoutSeconds", "1")));

        Assert.Equal((PullState.Accepted, 3, 30), HttpBench.Facts(await bench.PullAsync()));
        Assert.Equal(3, server.Asked.Count(asked => asked.EndsWith("inzet?na=10", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("429 for long", "De bron vraagt om later terug te komen.")]
    [InlineData("503", "De bron meldt een storing (503).")]
    [InlineData("broken off", "De bron brak het antwoord af.")]
    [InlineData("slow", "De bron antwoordt te langzaam.")]
    public async Task A_source_that_stays_away_leaves_what_was_there(string trouble, string reason)
    {
        await using var server = await JsonSourceServer.StartAsync();
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings(("Sources:0:TimeoutSeconds", "1")));
        await bench.PullAndReleaseAsync();
        server.State = server.State.AddDays(1);
        server.Spoil = async (context, _) =>
        {
            var isPage = context.Request.Query["na"] == "20";
            await (isPage ? SourceTrouble.MakeAsync(context, trouble) : Task.CompletedTask);
            return isPage;
        };

        var outcome = Assert.Single(await bench.PullAndReleaseAsync());

        Assert.Equal((PullState.Failed, reason), (outcome.Result, outcome.Reason));
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count(effort => effort.DeliveryId == 1));
        Assert.NotNull(bench.Results.Latest);
        server.Spoil = (_, _) => Task.FromResult(false);
        Assert.Equal(PullState.Unchanged, Assert.Single(await bench.PullAsync()).Result);
        Assert.Equal(30, (await bench.RowsAsync<StagedEffort>()).Count);
    }

    [Theory]
    [InlineData("wrong content type", "inzet: het antwoord is geen JSON maar text/html.")]
    [InlineData("no JSON", "inzet: het antwoord is geen geldige JSON.")]
    [InlineData("deep JSON", "inzet: het antwoord is geen geldige JSON.")]
    [InlineData("another table", "inzet: het antwoord is geen bladzijde van deze tabel.")]
    [InlineData("redirect", "inzet: de bron verwijst door naar een ander adres.")]
    [InlineData("401", "inzet: de bron weigert de sleutel.")]
    [InlineData("100 MB", "inzet: Het antwoord is groter dan 8192 kB.")]
    [InlineData("packed bomb", "inzet: Het antwoord is groter dan 8192 kB.")]
    public async Task An_answer_that_is_no_page_is_refused(string trouble, string reason)
    {
        await using var server = await JsonSourceServer.StartAsync();
        server.Spoil = async (context, _) =>
        {
            var isEfforts = context.Request.Path.Value!.EndsWith("/inzet", StringComparison.Ordinal);
            await (isEfforts ? SourceTrouble.MakeAsync(context, trouble) : Task.CompletedTask);
            return isEfforts;
        };
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings());
        var before = GC.GetTotalAllocatedBytes();

        await bench.RefusedAsync(reason);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200_000_000);
    }
}
