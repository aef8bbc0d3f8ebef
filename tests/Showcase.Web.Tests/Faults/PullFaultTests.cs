using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>The real site, killed, starved and asked by a command while it pulls.</summary>
public sealed class PullFaultTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Efforts = 20_000;
    private const int TooMany = 6 * Efforts;

    // A site on which thirty efforts count: what each of these begins with.
    private static readonly Lazy<Task<string>> Pulled = new(() => Task.Run(async () =>
    {
        var folder = FilledFolder.OfThisRun();
        await ShowcaseHost.FillWithoutFiguresAsync(folder);
        using var source = new DataFolder();
        Write(source, 30, "5000");
        await using var first = ServerProcess.Start(folder, From(source), "monitoring", "pull");
        Assert.Equal(0, await first.EndedAsync(180));
        return folder;
    }));

    private readonly DataFolder _source = new();
    private DataFolder _data = null!;

    public async ValueTask InitializeAsync() => _data = FilledFolder.CopyOf(await Pulled.Value);

    [Fact]
    public async Task Kills_in_the_middle_of_a_pull_never_leave_half_a_delivery_and_the_next_start_goes_on_by_itself()
    {
        Write(Efforts, "1");
        var staged = new List<long>();
        foreach (var atLeast in new[] { 1, Efforts / 3, Efforts * 2 / 3 })
        {
            await using var pull = ServerProcess.Start(_data.Path, Settings(), "monitoring", "pull");
            await UntilAsync(() => Count("SELECT count(*) FROM MonitoringEfforts e JOIN MonitoringDeliveries d ON d.Id = e.DeliveryId WHERE d.State = 1") >= atLeast, pull);
            await pull.KillAsync();
            staged.Add(Count("SELECT count(*) FROM MonitoringEfforts e JOIN MonitoringDeliveries d ON d.Id = e.DeliveryId WHERE d.State = 1"));

            Assert.Equal(30, Count("SELECT count(*) FROM MonitoringEfforts e JOIN MonitoringDeliveries d ON d.Id = e.DeliveryId WHERE d.IsCurrent"));
            Assert.Equal(30 * 500_000, Count("SELECT sum(ValueEuroCents) FROM MonitoringEfforts e JOIN MonitoringDeliveries d ON d.Id = e.DeliveryId WHERE d.IsCurrent"));
            Assert.Equal(1, Count("SELECT count(*) FROM MonitoringRuns WHERE State = 0"));
        }

        output.WriteLine($"Staged when killed: {string.Join(", ", staged)}");
        Assert.Equal(staged.Order(), staged);
        await using var site = ServerProcess.Start(_data.Path, Settings());
        await site.ListeningAsync();
        // Held, because it is a thousand times as much: a person decides.
        await UntilAsync(() => Count("SELECT count(*) FROM MonitoringRuns WHERE State = 4") == 1, site);
        Assert.Equal(0, await site.StopAsync());
        Assert.Equal(Efforts, Count("SELECT count(DISTINCT EffortId) FROM MonitoringEfforts e JOIN MonitoringDeliveries d ON d.Id = e.DeliveryId WHERE d.State = 2"));
        Assert.Equal(Efforts + 30, Count("SELECT count(*) FROM MonitoringEfforts"));
        Assert.Equal(0, Count("SELECT count(*) FROM MonitoringRuns WHERE State = 0"));
        Assert.Equal("ok", Text("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task A_command_that_is_told_to_end_says_so_and_the_next_one_goes_on()
    {
        const string Staged = "SELECT count(*) FROM MonitoringEfforts e JOIN MonitoringDeliveries d ON d.Id = e.DeliveryId WHERE d.State = 1";
        Write(Efforts, "1");
        await using var pull = ServerProcess.Start(_data.Path, Settings(), "monitoring", "pull");
        await UntilAsync(() => Count(Staged) > 0, pull);

        Assert.Equal(130, await pull.StopAsync());
        Assert.Contains("De volgende keer gaat het inlezen hier verder.", pull.Output, StringComparison.Ordinal);
        Assert.InRange(Count(Staged), 1, Efforts - 1);
        await using var next = ServerProcess.Start(_data.Path, Settings(), "monitoring", "pull");
        Assert.Equal(2, await next.EndedAsync(180));
        Assert.Contains("bron\topgehouden\tHet aantal inzetten gaat van 30 naar 20.000.", next.Output, StringComparison.Ordinal);
        Assert.Equal(Efforts + 30, Count("SELECT count(*) FROM MonitoringEfforts"));
    }

    [Fact]
    public async Task A_command_lets_the_running_site_pull_and_prints_how_it_fared()
    {
        Write(30, "5000");
        await using var site = ServerProcess.Start(_data.Path, Settings());
        var address = await site.ListeningAsync();
        Write(29, "5000");

        await using var command = ServerProcess.Start(_data.Path, Settings(), "monitoring", "pull", "bron");

        Assert.Equal(0, await command.EndedAsync(90));
        Assert.Contains("De site draait op deze gegevensmap", command.Output, StringComparison.Ordinal);
        Assert.Contains("bron\tingelezen\t1 opdrachten, 29 inzet, 0 in quarantaine", command.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_data.Combine("monitoring")));
        await using var unknown = ServerProcess.Start(_data.Path, Settings(), "monitoring", "pull", "../../etc/passwd");
        Assert.Equal(1, await unknown.EndedAsync(90));
        Assert.Contains("deze bron bestaat niet", unknown.Output, StringComparison.Ordinal);
        using var client = new HttpClient { BaseAddress = address };
        using var page = await client.GetAsync(new Uri("/resultaten", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_disk_that_fills_up_while_pulling_leaves_what_counts_and_is_told()
    {
        using var disk = SmallDisk.Mount(12 * 1024 + FilledFolder.Kilobytes(_data.Path));
        var data = Path.Combine(disk.Path, "data");
        FilledFolder.Copy(_data.Path, data);
        Write(TooMany, "1");
        await using var full = ServerProcess.Start(data, Settings(), "monitoring", "pull");
        Assert.Equal(1, await full.EndedAsync(240));
        Assert.Contains("De schijf is vol", full.Output, StringComparison.Ordinal);
        Assert.Equal("30", Text("SELECT count(*) FROM MonitoringEfforts e JOIN MonitoringDeliveries d ON d.Id = e.DeliveryId WHERE d.IsCurrent", data));
        disk.GrowTo(400 * 1024);
        Write(29, "5000");
        await using var again = ServerProcess.Start(data, Settings(), "monitoring", "pull");
        Assert.Equal(0, await again.EndedAsync(180));
        Assert.Contains("bron\tingelezen\t1 opdrachten, 29 inzet", again.Output, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        _data?.Dispose();
        _source.Dispose();
        return ValueTask.CompletedTask;
    }

    private Dictionary<string, string> Settings() => From(_source);

    private void Write(int efforts, string value) => Write(_source, efforts, value);

    private static Dictionary<string, string> From(DataFolder source) => new() { ["Showcase:Monitoring:Sources:0:Name"] = "bron", ["Showcase:Monitoring:Sources:0:Path"] = source.Path };

    private static void Write(DataFolder source, int efforts, string value)
    {
        File.WriteAllText(source.Combine("organisaties.csv"), "organisatie_code,organisatie_naam,regio_code,regio_naam\nA,Stad A,R1,Noord\n");
        File.WriteAllText(source.Combine("opdrachten.csv"), "opdracht_id,organisatie_code,opdrachtnaam,opdrachtnemer_id,cpv,verplichting_eur,start,eind\nO1,A,Groen,L1,77310000-6,100000,2026-01-05,\n");
        using var file = new StreamWriter(source.Combine("inzet.csv"));
        file.WriteLine("inzet_id,opdracht_id,soort,bouwblok_set,bouwblok_code,start,waarde_eur,status,goedgekeurd_op");
        for (var number = 1; number <= efforts; number++)
        {
            file.WriteLine($"I{number},O1,plaatsing,oost-nl,WW_LT1,2026-02-15,{value},goedgekeurd,2026-10-05");
        }
    }

    private static async Task UntilAsync(Func<bool> isSo, ServerProcess process)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), "It did not come so far:\n" + process.Output);
            await Task.Delay(30, TestContext.Current.CancellationToken);
        }
    }

    private long Count(string sql) => long.Parse(Text(sql), CultureInfo.InvariantCulture);

    private string Text(string sql, string? data = null)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(data ?? _data.Path, "showcase.db"), Pooling = false, DefaultTimeout = 60 }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }
}
