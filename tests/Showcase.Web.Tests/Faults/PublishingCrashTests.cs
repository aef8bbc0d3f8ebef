using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>kill -9 in the middle of publishing: what a client was told is there, and nothing is half there.</summary>
public sealed class PublishingCrashTests(ITestOutputHelper output)
{
    // A few in every run; SHOWCASE_TEST_KILLS asks for more, such as the forty that a change of the store must stand.
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("SHOWCASE_TEST_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 2;
    private const long NumbersPerRound = 1_000_000;

    [Fact]
    public async Task Kills_while_four_clients_publish_lose_nothing_and_leave_nothing_half_published()
    {
        using var folder = new DataFolder();
        using var filled = await ShowcaseHost.FilledFolderAsync();
        var data = filled.Path;
        var ledger = folder.Combine("toezeggingen.txt");
        var random = new Random(2026_11_22);
        for (var round = 0; round < Rounds; round++)
        {
            await RunAndKillAsync(data, ledger, round, publications: random.Next(1, 10), TimeSpan.FromMilliseconds(random.Next(0, 40)));
            CheckDatabase(Path.Combine(data, "showcase.db"), PublishingLedger.Read(ledger));
        }

        var lines = PublishingLedger.Read(ledger);
        output.WriteLine($"{PublishingLedger.Numbers(lines, PublishingLedger.Saved).Count()} saves and {PublishingLedger.Numbers(lines, PublishingLedger.Published).Count()} publications were acknowledged in {Rounds} rounds.");
        Assert.Equal(Rounds, lines.Count(line => line == PublishingLedger.Ready));
        Assert.DoesNotContain(lines, line => line.StartsWith(PublishingLedger.Wrong, StringComparison.Ordinal));
        Assert.True(PublishingLedger.Numbers(lines, PublishingLedger.Published).Count() > Rounds, "The clients hardly published.");
        Assert.True(PublishingLedger.Numbers(lines, PublishingLedger.Typed).Count() > Rounds, "Nobody typed.");
        await CheckPublicAsync(data, PublishingLedger.Highest(lines, PublishingLedger.Published));
    }

    /// <summary>Kills the clients a moment after so many publications: in the middle of the next ones.</summary>
    private static async Task RunAndKillAsync(string data, string ledger, int round, int publications, TimeSpan moment)
    {
        var start = TestChild.Of(typeof(PublishingChild), nameof(PublishingChild.Publish_until_killed));
        start.Environment[PublishingChild.DataVariable] = data;
        start.Environment[PublishingChild.LedgerVariable] = ledger;
        start.Environment[PublishingChild.FirstNumberVariable] = (round * NumbersPerRound).ToString(CultureInfo.InvariantCulture);
        using var child = Process.Start(start)!;
        var said = child.StandardOutput.ReadToEndAsync();
        var complained = child.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        var before = Count(ledger, PublishingLedger.Published);
        while (Count(ledger, PublishingLedger.Ready) <= round || Count(ledger, PublishingLedger.Published) < before + publications)
        {
            if (child.HasExited || clock.Elapsed > TimeSpan.FromMinutes(2))
            {
                child.Kill(entireProcessTree: true);
                Assert.Fail($"Round {round} did not publish: {string.Join('\n', PublishingLedger.Read(ledger).TakeLast(5))}\n{await said}{await complained}");
            }

            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        await Task.Delay(moment, TestContext.Current.CancellationToken);
        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static int Count(string ledger, string word) => PublishingLedger.Read(ledger).Count(line => line.StartsWith(word, StringComparison.Ordinal));

    private static void CheckDatabase(string path, IReadOnlyList<string> lines)
    {
        SqliteFile.Check(path);
        using var connection = SqliteFile.Open(path);
        var versions = SqliteFile.Read(connection, "SELECT d.Key, v.\"Values\", v.Id = d.PublishedVersionId, v.Id = d.DraftVersionId FROM DocumentVersion v JOIN Document d ON d.Id = v.DocumentId WHERE d.ContentType = 'page' AND v.Author = 'test'",
            row => (Key: Guid.Parse(row.GetString(0)), Number: OneNumber(row.GetString(1)), IsPublished: !row.IsDBNull(2) && row.GetBoolean(2), IsDraft: !row.IsDBNull(3) && row.GetBoolean(3)));
        var known = versions.Select(version => (version.Key, version.Number)).ToHashSet();
        Assert.DoesNotContain(PublishingLedger.Numbers(lines, PublishingLedger.Saved), saved => !known.Contains(saved));
        foreach (var (key, number) in PublishingLedger.Highest(lines, PublishingLedger.Published))
        {
            Assert.True(versions.Single(version => version.Key == key && version.IsPublished).Number >= number, $"{key}: publication {number} was acknowledged and is gone.");
            Assert.Single(versions, version => version.Key == key && version.IsDraft);
        }

        CheckTyping(connection, lines);
        CrashBranch.Check(connection);
        var told = PublishingLedger.Numbers(lines, PublishingLedger.Published).Count();
        var announced = SqliteFile.Read(connection, "SELECT COUNT(*) FROM Outbox WHERE ContentType = 'page'", row => row.GetInt64(0)).Single();
        Assert.True(announced >= told, $"{told} publications were acknowledged and {announced} announced.");
    }

    /// <summary>Of what someone typed, at most what was not acknowledged is lost; and it is one version, however often it was kept.</summary>
    private static void CheckTyping(Microsoft.Data.Sqlite.SqliteConnection connection, IReadOnlyList<string> lines)
    {
        if (!PublishingLedger.Highest(lines, PublishingLedger.Typed).TryGetValue(PublishingChild.Typed, out var acknowledged))
        {
            return;
        }

        var kept = SqliteFile.Read(
            connection, $"SELECT v.\"Values\", v.Id = d.DraftVersionId FROM DocumentVersion v JOIN Document d ON d.Id = v.DocumentId WHERE v.Author = '{PublishingChild.Typist}'", row => (Number: OneNumber(row.GetString(0)), IsDraft: row.GetBoolean(1)));
        var draft = Assert.Single(kept);
        Assert.True(draft.IsDraft && draft.Number >= acknowledged, $"Typing {acknowledged} was acknowledged and {draft.Number} is kept.");
    }

    /// <summary>What a visitor gets from a site that starts after all of it.</summary>
    private static async Task CheckPublicAsync(string data, IReadOnlyDictionary<Guid, long> published)
    {
        await using var site = ServerProcess.Start(data);
        using var client = new HttpClient { BaseAddress = await site.ListeningAsync() };
        foreach (var (key, number) in published)
        {
            var item = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/umbraco/delivery/api/v2/content/item/{key}", UriKind.Relative))).RootElement.GetProperty("properties");
            var title = item.GetProperty("title").GetString()!;

            Assert.True(long.Parse(title, CultureInfo.InvariantCulture) >= number);
            Assert.Equal(title, item.GetProperty("intro").GetString());
            Assert.Contains(title, item.GetProperty("body").GetProperty("markup").GetString(), StringComparison.Ordinal);
        }
    }

    /// <summary>The number in title, intro and body of one version, which must be one and the same.</summary>
    private static long OneNumber(string values)
    {
        var parsed = JsonDocument.Parse(values).RootElement;
        string Value(string alias) => parsed.GetProperty(alias).GetProperty("").GetString()!;
        Assert.Equal(Value("title"), Value("intro"));
        Assert.Contains(Value("title"), Value("body"), StringComparison.Ordinal);
        return long.Parse(Value("title"), CultureInfo.InvariantCulture);
    }
}
