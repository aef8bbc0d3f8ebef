using Microsoft.Extensions.Logging;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>A source over HTTP that lies, leads inside, or should not hear what we keep secret.</summary>
public sealed class HttpHostileTests
{
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
        server.Lie = (table, page) => SourceLies.Tell(lie, table, page);
        await using var bench = await MonitoringBench.WithAsync(null, server.Settings());

        await bench.RefusedAsync(reason);
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

        await bench.RefusedAsync("organisaties: Het adres wijst naar een computer binnen het eigen netwerk.");
    }

    [Theory]
    [InlineData("http://voorbeeld.example/", "organisaties: Het adres moet met https:// beginnen.")]
    [InlineData("file:///etc/passwd", "organisaties: Het adres moet met https:// beginnen.")]
    [InlineData("https://anna:geheim@voorbeeld.example/", "organisaties: In het adres mag geen gebruikersnaam of wachtwoord staan.")]
    [InlineData("geen adres", "De instelling Address is geen adres.")]
    public async Task An_address_of_another_kind_is_refused(string address, string reason)
    {
        await using var bench = await MonitoringBench.WithAsync(null, ("Sources:0:Name", "bron"), ("Sources:0:Kind", "Http"), ("Sources:0:Address", address));

        await bench.RefusedAsync(reason);
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
}
