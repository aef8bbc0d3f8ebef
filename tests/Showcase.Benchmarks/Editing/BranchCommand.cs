using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Showcase.Benchmarks.Load;

namespace Showcase.Benchmarks.Editing;

/// <summary>What it takes to publish, rename, copy, sort, throw away and bring back a large branch, and what others wait for meanwhile.</summary>
internal static class BranchCommand
{
    private const int Stories = 5_000;
    private const int Pages = 2_000;

    public static async Task<int> RunAsync(string[] options)
    {
        var postgres = options.SkipWhile(option => option != "--postgres").Skip(1).FirstOrDefault();
        var folder = Directory.CreateTempSubdirectory("showcase-branch-");
        (string Name, string Value)[] settings = postgres is null
            ? EditingSession.Settings
            : [.. EditingSession.Settings, ("ConnectionStrings__umbracoDbDSN", postgres), ("ConnectionStrings__umbracoDbDSN_ProviderName", "Npgsql")];
        using var cancel = new CancellationTokenSource();
        try
        {
            if (!options.Contains("--no-publish")) await PublishedSite.PublishAsync(cancel.Token);
            await using (await PublishedSite.StartAsync(folder.FullName, cancel.Token, settings))
            {
                // The first start fills the folder.
            }

            await FillAsync(folder.FullName, postgres, settings, cancel.Token);
            await using var site = await PublishedSite.StartAsync(folder.FullName, cancel.Token, settings);
            using var editor = await EditingSession.SignInAsync(site.Address);
            using var other = await EditingSession.SignInAsync(site.Address);
            Console.WriteLine($"{Stories} stories, a folder of {Pages} pages, {(postgres is null ? "SQLite" : "PostgreSQL")}. Seconds until it is done, and of the processor; beside it, what another editor waits for an autosave, most and median of milliseconds.");
            using var race = new BranchRace(editor, other, site);
            await race.RunAsync();
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(string folder, string? postgres, (string Name, string Value)[] settings, CancellationToken cancellationToken)
    {
        await Machine.RunAsync(
            Path.Combine(PublishedSite.Folder, "Showcase.Web"), ["seed", "--stories", Stories.ToString(CultureInfo.InvariantCulture), $"--Showcase:DataPath={folder}"], cancellationToken, PublishedSite.Folder, settings);
        await using DbConnection connection = postgres is null ? new SqliteConnection($"Data Source={Path.Combine(folder, "showcase.db")}") : new NpgsqlConnection(postgres);
        await connection.OpenAsync(cancellationToken);
        ManyDrafts.Add(connection, Pages, key => postgres is null ? key.ToString().ToUpperInvariant() : key);
    }
}
