using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Showcase.Web.Features.Monitoring;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>A source over HTTP: what goes well, what changes, and every way in which the other side can be slow, broken or dishonest.</summary>
public sealed class HttpSourceTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_pages_are_read_and_the_same_state_is_asked_for_with_its_tag(bool onPostgres)
    {
        await using var server = await JsonSourceServer.StartAsync();
        await using var bench = await MonitoringBench.WithAsync(onPostgres ? await postgres.CreateDatabaseAsync() : null, server.Settings());

        Assert.Equal((PullState.Accepted, 3, 30), Facts(await bench.PullAndReleaseAsync()));
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
        Assert.Equal(await EffortsAsync(whole), await EffortsAsync(bench));

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

            await MisbehaveAsync(context, trouble);
            return true;
        };
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings(("Sources:0:TimeoutSeconds", "1")));

        Assert.Equal((PullState.Accepted, 3, 30), Facts(await bench.PullAsync()));
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
            await (isPage ? MisbehaveAsync(context, trouble) : Task.CompletedTask);
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
            await (isEfforts ? MisbehaveAsync(context, trouble) : Task.CompletedTask);
            return isEfforts;
        };
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings());
        var before = GC.GetTotalAllocatedBytes();

        await RefusedAsync(bench, reason);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200_000_000);
    }

    [Theory]
    [InlineData("too many announced", "inzet: de bron kondigt 31 records aan en levert er 30.")]
    [InlineData("too few announced", "inzet: de bron kondigt 20 records aan en levert er meer.")]
    [InlineData("loop", "inzet: de bladzijden verwijzen naar elkaar in een kring.")]
    [InlineData("next elsewhere", "inzet: volgende wijst naar een ander adres dan dat van de bron.")]
    [InlineData("next in a file", "inzet: volgende wijst naar een ander adres dan dat van de bron.")]
    [InlineData("new field on a later page", "inzet: vanaf record 11 komt er een veld bij dat de eerste bladzijde niet had. De bron is veranderd.")]
    [InlineData("field gone", "inzet: kolom ontbreekt: waarde_eur.")]
    [InlineData("BSN on the last page", "inzet: record 21, kolom 'bouwblok_code' bevat een nummer dat aan de elfproef van een BSN voldoet. Lever het bestand aan zonder persoonsgegevens.")]
    [InlineData("name field", "inzet: kolom 'voornaam' wijst op persoonsgegevens. Lever het bestand aan zonder persoonsgegevens.")]
    [InlineData("only changes", "De bron levert alleen wijzigingen, terwijl om alles is gevraagd.")]
    public async Task A_source_that_lies_or_changes_is_refused_whole(string lie, string reason)
    {
        await using var server = await JsonSourceServer.StartAsync();
        server.Lie = (table, page) => Tell(lie, table, page);
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings());

        await RefusedAsync(bench, reason);
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

    [Theory]
    [InlineData("http://169.254.169.254/latest", "true")]
    [InlineData("https://127.0.0.1:1/", "false")]
    [InlineData("https://[::ffff:10.0.0.1]/", "false")]
    [InlineData("https://2130706433/", "false")]
    [InlineData("https://localhost/", "false")]
    public async Task An_address_inside_is_not_reached_without_a_setting(string address, string allowHttp)
    {
        await using var bench = await MonitoringBench.WithAsync(null,
            ("Sources:0:Name", "bron"), ("Sources:0:Kind", "Http"), ("Sources:0:Address", address), ("Sources:0:AllowHttp", allowHttp));

        await RefusedAsync(bench, "organisaties: Het adres wijst naar een computer binnen het eigen netwerk.");
    }

    [Theory]
    [InlineData("http://voorbeeld.example/", "organisaties: Het adres moet met https:// beginnen.")]
    [InlineData("file:///etc/passwd", "organisaties: Het adres moet met https:// beginnen.")]
    [InlineData("https://anna:geheim@voorbeeld.example/", "organisaties: In het adres mag geen gebruikersnaam of wachtwoord staan.")]
    [InlineData("geen adres", "De instelling Address is geen adres.")]
    public async Task An_address_of_another_kind_is_refused(string address, string reason)
    {
        await using var bench = await MonitoringBench.WithAsync(null, ("Sources:0:Name", "bron"), ("Sources:0:Kind", "Http"), ("Sources:0:Address", address));

        await RefusedAsync(bench, reason);
    }

    [Fact]
    public async Task Secrets_are_nowhere_in_logs_reasons_and_rows()
    {
        await using var server = await JsonSourceServer.StartAsync();
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings(("Sources:0:ApiKey", "sleutel-van-de-bron")));
        await bench.PullAsync();
        server.Spoil = (context, _) =>
        {
            context.Response.StatusCode = 500;
            return Task.FromResult(true);
        };
        await bench.PullAsync();

        Assert.True(bench.Log.Count(LogLevel.Error, "onbereikbaar") == 1);
        var told = bench.Log.All + string.Concat((await bench.RowsAsync<PullRunRow>()).Select(run => run.Reason + run.Cursor)) + string.Concat((await bench.RowsAsync<DeliveryRow>()).Select(row => row.Version));
        Assert.DoesNotContain("geheim-teken", told, StringComparison.Ordinal);
        Assert.DoesNotContain("sleutel-van-de-bron", told, StringComparison.Ordinal);
    }

    private static async Task MisbehaveAsync(HttpContext context, string trouble)
    {
        var response = context.Response;
        response.ContentType = "application/json";
        switch (trouble.Split(" then ")[0])
        {
            case "429":
                (response.StatusCode, response.Headers.RetryAfter) = (429, "0");
                break;
            case "429 for long":
                (response.StatusCode, response.Headers.RetryAfter) = (429, "86400");
                break;
            case "503":
                response.StatusCode = 503;
                break;
            case "401":
                response.StatusCode = 401;
                break;
            case "redirect":
                response.Redirect("http://169.254.169.254/");
                break;
            case "broken off":
                response.ContentLength = 5000;
                await response.WriteAsync("{\"tabel\": \"inz");
                await response.Body.FlushAsync();
                context.Abort();
                break;
            case "slow":
                await response.WriteAsync(" ");
                await response.Body.FlushAsync();
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "wrong content type":
                response.ContentType = "text/html; charset=utf-8";
                await response.WriteAsync("<html>");
                break;
            case "no JSON":
                await response.WriteAsync("{\"tabel\": \"inzet\", ");
                break;
            case "deep JSON":
                await response.WriteAsync(new string('[', 10_000) + new string(']', 10_000));
                break;
            case "another table":
                await response.WriteAsync("{\"tabel\": \"opdrachten\"}");
                break;
            case "100 MB":
                await WriteMuchAsync(response.Body, 100, context.RequestAborted);
                break;
            case "packed bomb":
                response.Headers.ContentEncoding = "gzip";
                await using (var packed = new System.IO.Compression.GZipStream(response.Body, System.IO.Compression.CompressionLevel.Fastest))
                {
                    await WriteMuchAsync(packed, 100, context.RequestAborted);
                }

                break;
        }
    }

    private static async Task WriteMuchAsync(Stream body, int megabytes, CancellationToken aborted)
    {
        var block = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
        try
        {
            for (var number = 0; number < megabytes; number++)
            {
                await body.WriteAsync(block, aborted);
            }
        }
        catch (Exception refused) when (refused is OperationCanceledException or IOException)
        {
            // The reader hung up, as it should.
        }
    }

    private static void Tell(string lie, string table, Dictionary<string, object?> page)
    {
        if (lie == "only changes")
        {
            page["volledig"] = false;
        }

        if (table != "inzet")
        {
            return;
        }

        var records = ((IEnumerable<Dictionary<string, object?>>)page["records"]!).Select(record => new Dictionary<string, object?>(record)).ToList();
        page["records"] = records;
        var isFirst = (string)records[0]["inzet_id"]! == "I1";
        var isLast = page["volgende"] is null;
        switch (lie)
        {
            case "too many announced":
                page["aantal"] = 31;
                break;
            case "too few announced":
                page["aantal"] = 20;
                break;
            case "loop":
                page["aantal"] = 1000;
                page["volgende"] = "/api/sr/inzet?na=10";
                break;
            case "next elsewhere":
                page["volgende"] = "//voorbeeld.example/inzet";
                break;
            case "next in a file":
                page["volgende"] = "file:///etc/passwd";
                break;
            case "new field on a later page" when !isFirst:
                records[0]["opmerking"] = "x";
                break;
            case "field gone":
                records.ForEach(record => record.Remove("waarde_eur"));
                break;
            case "BSN on the last page" when isLast:
                records[0]["bouwblok_code"] = "111222333";
                break;
            case "name field":
                records.ForEach(record => record["voornaam"] = "");
                break;
        }
    }

    private static async Task RefusedAsync(MonitoringBench bench, string reason)
    {
        var outcome = Assert.Single(await bench.PullAndReleaseAsync());
        Assert.Equal((PullState.Refused, reason), (outcome.Result, outcome.Reason));
        Assert.Empty(await bench.RowsAsync<StagedEffort>());
        Assert.Empty(await bench.RowsAsync<StagedContract>());
        Assert.Null(bench.Results.Latest);
    }

    private static (PullState, int, int) Facts(IReadOnlyList<PullOutcome> outcomes) => (Assert.Single(outcomes).Result, outcomes[0].Contracts, outcomes[0].Efforts);

    private static async Task<List<string>> EffortsAsync(MonitoringBench bench)
    {
        var contracts = (await bench.RowsAsync<StagedContract>()).ToDictionary(row => row.Line, row => row.ContractId);
        return [.. (await bench.RowsAsync<StagedEffort>()).Select(row => $"{row.EffortId} {contracts[row.ContractLine]} {row.ValueEuroCents} {row.RowHash}").Order(StringComparer.Ordinal)];
    }
}
