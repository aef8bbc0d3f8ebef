using System.Diagnostics;
using Npgsql;

namespace Showcase.Web.Tests.Support;

/// <summary>The PostgreSQL of this test run: the one that <c>./test</c> started, or else one of our own, stopped with the run.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    public const string Variable = "SHOWCASE_TEST_POSTGRES";

    private readonly SemaphoreSlim _starting = new(1);
    private string? _connectionString = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;
    private string? _ownFolder;

    /// <summary>Makes a new, empty database and returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var server = await StartAsync();
        var name = "test_" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString;
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
    internal static async Task<string> RunAsync(string action, string folder)
    {
        var start = new ProcessStartInfo(RepositoryRoot.Combine("tests", "Showcase.Web.Tests", "Support", "postgres.sh"), [action, folder])
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
}
