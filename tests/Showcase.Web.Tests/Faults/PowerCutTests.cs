using System.Globalization;
using System.Text.Json;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>The power fails while an editor works. A site is recorded, call by call; then the disk is cut off at each promise it made, keeping no more than was synced.</summary>
/// <remarks>A killed process proves nothing here: what it wrote is in the kernel's memory and reaches the disk. Only what <c>fsync</c> covered survives a power cut.</remarks>
public sealed class PowerCutTests(ITestOutputHelper output)
{
    private const string Normal = "1";
    private const string Full = "2";

    /// <summary>Enough to fill SQLite's log once, so that a checkpoint is among what is recorded.</summary>
    private const int Rounds = 90;

    /// <summary>Of the writes, so many are cut off.</summary>
    private const int OneIn = 30;

    [Fact]
    public async Task Every_promise_of_the_site_as_it_is_registered_survives_a_power_cut()
    {
        var outcome = await RecordAndCutAsync(Rounds, planted: null);

        Assert.Equal(Full, outcome.Synchronous);
        Assert.Empty(outcome.Lost);
    }

    [Fact]
    public async Task The_same_recording_with_synchronous_NORMAL_shows_lost_promises()
    {
        var outcome = await RecordAndCutAsync(Rounds / 3, planted: "NORMAL");

        Assert.Equal(Normal, outcome.Synchronous);
        Assert.NotEmpty(outcome.Lost);
    }

    private async Task<(string Synchronous, IReadOnlyList<string> Lost)> RecordAndCutAsync(int rounds, string? planted)
    {
        using var folder = new DataFolder();
        // Migrations and seed content are not what is looked at.
        using var filled = await ShowcaseHost.FilledFolderAsync();
        var (data, ledger, log) = (filled.Path, folder.Combine("toezeggingen.txt"), folder.Combine("strace.log"));
        var database = Path.Combine(data, "showcase.db");
        var disk = new RecordedDisk();
        foreach (var path in Directory.GetFiles(data, "showcase.db*").Where(path => !path.EndsWith("-shm", StringComparison.Ordinal)))
        {
            disk.Load(path);
        }

        await RecordAsync(data, ledger, rounds, planted, DiskRecording.Tracer(log, database, database + "-wal", ledger));
        var (synchronous, promises, lost, random, cuts) = ("", new List<string>(), new List<string>(), new Random(2026_11_25), 0);
        void Cut(Random? luck)
        {
            cuts++;
            lost.AddRange(LostAt(disk, folder, promises, luck));
        }

        DiskRecording.Play(log, disk, ledger, Promised, written: () =>
        {
            if (promises.Count > 0 && random.Next(OneIn) == 0)
            {
                Cut(random);
            }
        });
        output.WriteLine($"synchronous {synchronous}: {promises.Count} promises, {disk.Syncs} syncs, {cuts} cuts, {lost.Count} times a promise was lost, {disk.Unsynced} writes never synced.");
        Assert.True(promises.Count > rounds, $"Only {promises.Count} promises were recorded.");
        Assert.True(disk.Syncs > 0, "No sync was recorded.");
        return (synchronous, lost);

        // Right after a promise, with nothing more than was synced; and somewhere within a write, with as much more as chance had it.
        void Promised(string promise)
        {
            if (promise.StartsWith("synchronous ", StringComparison.Ordinal))
            {
                synchronous = promise["synchronous ".Length..];
                return;
            }

            promises.Add(promise);
            Cut(luck: null);
        }
    }

    private static async Task RecordAsync(string data, string ledger, int rounds, string? planted, IReadOnlyList<string> tracer)
    {
        var start = TestChild.Of(typeof(PowerCutChild), nameof(PowerCutChild.Save_and_publish), tracer);
        start.Environment[PowerCutChild.DataVariable] = data;
        start.Environment[PowerCutChild.LedgerVariable] = ledger;
        start.Environment[PowerCutChild.RoundsVariable] = rounds.ToString(CultureInfo.InvariantCulture);
        start.Environment[PowerCutChild.PlantedVariable] = planted;
        using var child = Tracing.StartOrSkip(start);
        var (said, complained) = (child.StandardOutput.ReadToEndAsync(), child.StandardError.ReadToEndAsync());
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        await child.WaitForExitAsync(limit.Token);
        Assert.True(child.ExitCode == 0, $"The recorded site ended with {child.ExitCode}: {await said}{await complained}");
    }

    /// <summary>Opens what is left of the database and names what was promised and is not there.</summary>
    private static IEnumerable<string> LostAt(RecordedDisk disk, DataFolder folder, List<string> promises, Random? luck)
    {
        var left = folder.Combine("na-de-stroomuitval");
        disk.CutPower(left, luck);
        var database = Path.Combine(left, "showcase.db");
        try
        {
            using var connection = SqliteFile.Open(database);
            Assert.Equal("ok", Assert.Single(SqliteFile.Read(connection, "PRAGMA quick_check", row => row.GetString(0))));
            var saved = SqliteFile.Read(connection, "SELECT \"Values\" FROM DocumentVersion WHERE Author = 'test'", row => TitleIn(row.GetString(0))).ToHashSet();
            var published = SqliteFile.Read(connection, "SELECT v.\"Values\" FROM Document d JOIN DocumentVersion v ON v.Id = d.PublishedVersionId WHERE v.Author = 'test'", row => TitleIn(row.GetString(0))).SingleOrDefault();
            var highest = promises.Where(promise => promise.StartsWith(PublishingLedger.Published, StringComparison.Ordinal)).Select(Number).DefaultIfEmpty().Max();
            return
            [
                .. promises.Where(promise => promise.StartsWith(PublishingLedger.Saved, StringComparison.Ordinal) && !saved.Contains(Number(promise))),
                .. published < highest ? [$"publication {highest}, the site has {published}"] : Array.Empty<string>(),
            ];
        }
        finally
        {
            Directory.Delete(left, recursive: true);
        }
    }

    private static int Number(string promise) => int.Parse(promise.Split(' ')[2], CultureInfo.InvariantCulture);

    private static int TitleIn(string values) =>
        int.TryParse(JsonDocument.Parse(values).RootElement.GetProperty("title").GetProperty("").GetString(), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
