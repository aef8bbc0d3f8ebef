using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Showcase.Web.Tests.Support;

/// <summary>A PostgreSQL for one test, to be stopped, frozen and started again on the same port. Other tests keep the shared one.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("showcase-own-postgres-").FullName;
    private string connection = "";
    private NpgsqlConnection? holding;

    /// <summary>Settings of a site with its documents here.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["ConnectionStrings:umbracoDbDSN"] = connection,
        ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql",
    };

    public async Task StartAsync() => connection = await PostgresServer.RunAsync("start", folder);

    /// <summary>Starts it with what the first start of a site leaves, and returns the data folder that goes with that.</summary>
    public async Task<DataFolder> StartFilledAsync(PostgresServer shared)
    {
        await StartAsync();
        var (copy, data) = await shared.CreateFilledAsync();
        var from = new NpgsqlConnectionStringBuilder(copy);
        await PostgresServer.RunAsync("fill", folder, from.Port.ToString(CultureInfo.InvariantCulture), from.Database!);
        return data;
    }

    public Task StopAsync() => PostgresServer.RunAsync("pause", folder);

    public Task RestartAsync() => PostgresServer.RunAsync("resume", folder);

    public Task FreezeAsync() => SignalAsync("-STOP");

    public Task ThawAsync() => SignalAsync("-CONT");

    /// <summary>Keeps others from a table until the server stops.</summary>
    public async Task LockAsync(string table)
    {
        holding = new NpgsqlConnection(connection + ";Pooling=false");
        await holding.OpenAsync();
        await using var command = new NpgsqlCommand($"BEGIN; LOCK TABLE \"{table}\" IN ACCESS EXCLUSIVE MODE", holding);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (holding?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (NpgsqlException)
        {
            // The server went first.
        }

        await PostgresServer.RunAsync("stop", folder);
    }

    /// <summary>To the server and the processes it serves its connections with.</summary>
    private async Task SignalAsync(string signal)
    {
        var server = (await File.ReadAllLinesAsync(Path.Combine(folder, "data", "postmaster.pid")))[0].Trim();
        var children = (await File.ReadAllTextAsync($"/proc/{server}/task/{server}/children")).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var id in children.Prepend(server).Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
        {
            using var kill = Process.Start("kill", [signal, id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
        }
    }
}
