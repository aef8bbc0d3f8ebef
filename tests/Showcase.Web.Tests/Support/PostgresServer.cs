using System.Diagnostics;
using Npgsql;

namespace Showcase.Web.Tests.Support;

/// <summary>The PostgreSQL of this test run: the one that <c>./test</c> started, or else one of our own, stopped with the run.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    public const string Variable = "SHOWCASE_TEST_POSTGRES";

    private readonly SemaphoreSlim _starting = new(1);
    private readonly Lazy<Task<Filled>> _filled;
    private string? _connectionString = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;
    private string? _ownFolder;

    public PostgresServer() => _filled = new(() => Task.Run(FillAsync));

    /// <summary>Makes a new, empty database and returns its connection string.</summary>
    public Task<string> CreateDatabaseAsync() => CreateDatabaseAsync("template1");

    /// <summary>A new database and data folder as the first start of a site leaves them. Filled once; PostgreSQL itself makes the copies.</summary>
    internal async Task<(string Connection, DataFolder Folder)> CreateFilledAsync()
    {
        var filled = await _filled.Value;
        return (await CreateDatabaseAsync(filled.Connection.Database!), FilledFolder.CopyOf(filled.Folder));
    }

    private async Task<string> CreateDatabaseAsync(string template)
    {
        var server = await StartAsync();
        var name = "test_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(server, $"CREATE DATABASE {name} TEMPLATE {template}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString;
    }

    private async Task<Filled> FillAsync()
    {
        var filled = new Filled(new NpgsqlConnectionStringBuilder(await CreateDatabaseAsync()), FilledFolder.OfThisRun());
        await ShowcaseHost.EndFillingAsync(await ShowcaseHost.StartOnAsync(filled.Folder, PostgresSites.On(filled.Connection.ConnectionString)));
        // A database that someone is connected to cannot be copied, and connections are kept for a while.
        await ExecuteAsync(await StartAsync(), $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{filled.Connection.Database}'");
        return filled;
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_ownFolder is not null)
        {
            await RunAsync("stop", _ownFolder);
        }

        _starting.Dispose();
    }

    private async Task<string> StartAsync()
    {
        await _starting.WaitAsync();
        try
        {
            if (_connectionString is null)
            {
                _ownFolder = Directory.CreateTempSubdirectory("showcase-postgres-").FullName;
                _connectionString = await RunAsync("start", _ownFolder);
            }

            return _connectionString;
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Runs <c>postgres.sh</c> and returns what it printed.</summary>
    internal static async Task<string> RunAsync(string action, string folder, params string[] more)
    {
        var start = new ProcessStartInfo(RepositoryRoot.Combine("tests", "Showcase.Web.Tests", "Support", "postgres.sh"), [action, folder, .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"PostgreSQL did not {action}: {await error}");
    }

    private sealed record Filled(NpgsqlConnectionStringBuilder Connection, string Folder);
}
