using Microsoft.Data.Sqlite;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>kill -9 in the middle of making releases: each is there whole, or not at all, and the next run makes what is missing.</summary>
public sealed class ReleaseFaultTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_release_that_is_killed_is_whole_or_not_there()
    {
        var random = new Random(2026_11_26);
        var kept = new List<int>();
        for (var round = 0; round < 2; round++)
        {
            using var data = new DataFolder();
            await ShowcaseHost.FillWithoutFiguresAsync(data.Path);
            await using (var killed = ServerProcess.Start(data.Path, null, "monitoring", "pull"))
            {
                await UntilPulledAsync(data.Combine("showcase.db"), killed);
                await Task.Delay(round == 0 ? 0 : random.Next(0, 2000), TestContext.Current.CancellationToken);
                await killed.KillAsync();
            }

            var left = Releases(data.Combine("showcase.db"));
            kept.Add(left.Count);
            output.WriteLine($"{left.Count} releases when killed");
            await using var again = ServerProcess.Start(data.Path, null, "monitoring", "pull");
            Assert.Equal(0, await again.EndedAsync(240));

            var whole = Releases(data.Combine("showcase.db"));
            Assert.Equal([1, 2], whole.Keys);
            Assert.All(left, release => Assert.Equal(whole[release.Key], release.Value));
        }

        Assert.True(kept.Exists(count => count < 2), "Every kill came too late.");
    }

    private static async Task UntilPulledAsync(string database, ServerProcess process)
    {
        for (var wait = 0; Count(database, "SELECT count(*) FROM MonitoringDeliveries WHERE IsCurrent") < 2; wait++)
        {
            Assert.True(wait < 3000, process.Output);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Hash by number of every release that is there, each of which must be readable and fit its hash.</summary>
    private static SortedDictionary<int, string> Releases(string path)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Number, ContentHash, Cube, Suppressions FROM Releases";
        using var rows = command.ExecuteReader();
        var found = new SortedDictionary<int, string>();
        while (rows.Read())
        {
            var cube = Packed.Unpack((byte[])rows.GetValue(2));
            Assert.Equal(rows.GetString(1), CubeFormat.HashOf(cube));
            Assert.NotEmpty(SuppressionLog.Read(Packed.Unpack((byte[])rows.GetValue(3))).Entries());
            found[rows.GetInt32(0)] = rows.GetString(1);
        }

        return found;
    }

    private static long Count(string path, string sql)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        try
        {
            using var connection = Open(path);
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            // Its tables are being made, or it is busy.
            return 0;
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
