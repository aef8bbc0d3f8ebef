namespace Showcase.Benchmarks.Load;

/// <summary>Counts SQL statements of a running site by what Entity Framework logs.</summary>
internal static class SqlCount
{
    public static readonly (string Name, string Value) Setting = ("Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command", "Information");

    private const int Reads = 500;

    public static int Statements(ServerProcess server) => server.Log.Count(line => line.Contains("Executed DbCommand", StringComparison.Ordinal));

    /// <returns>Statements while warm pages were read, and statements in as long a time without reading: workers look for work now and then.</returns>
    public static async Task<(int Reading, int Idle)> MeasureAsync(RunningSite site, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var path in paths) await client.GetByteArrayAsync(new Uri(path, UriKind.Relative), cancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
        var before = Statements(site.Server);
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var read = 0; read < Reads; read++) await client.GetByteArrayAsync(new Uri(paths[read % paths.Count], UriKind.Relative), cancellationToken);
        var length = System.Diagnostics.Stopwatch.GetElapsedTime(started);
        var after = Statements(site.Server);
        await Task.Delay(length, cancellationToken);
        return (after - before, Statements(site.Server) - after);
    }
}
