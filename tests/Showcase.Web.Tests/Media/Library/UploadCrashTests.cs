using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>kill -9 while files are coming in: after the restart no half file is sent to anyone, and none stays behind.</summary>
public sealed class UploadCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kill_in_the_middle_of_uploads_leaves_whole_files_and_no_others()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        var data = folder.Path;
        await UploadAndKillAsync(data, folder.Combine("gebeurd.txt"));
        SqliteFile.Check(Path.Combine(data, "showcase.db"));
        var (committed, placed) = (AddressOf(data, UploadChild.Committed), AddressOf(data, UploadChild.Placed));
        var coming = Directory.GetDirectories(Path.Combine(data, "uploads"));
        var half = Assert.Single(coming.SelectMany(Directory.GetFiles), file => new FileInfo(file).Length > 0);

        await using var host = await ShowcaseHost.StartOnAsync(data);
        HttpStatusCode[] before = [await StatusAsync(host, committed), await StatusAsync(host, placed), .. await AsksAsync(host, half)];
        await host.Services.GetRequiredService<FileKeeper>().KeepAsync(Cancellation);

        Assert.Equal(3, coming.Length);
        Assert.Equal(HttpStatusCode.OK, before[0]);
        Assert.All(before[1..], status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(data, "uploads")));
        Assert.Equal((true, false), (File.Exists(data + committed), File.Exists(data + placed)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, committed));
        Assert.Empty(await OrphansAsync(host, data));
    }

    private static async Task UploadAndKillAsync(string data, string ledger)
    {
        var start = TestChild.Of(typeof(UploadChild), nameof(UploadChild.Upload_until_killed));
        start.Environment[UploadChild.DataVariable] = data;
        start.Environment[UploadChild.LedgerVariable] = ledger;
        using var child = Process.Start(start)!;
        var (said, complained) = (child.StandardOutput.ReadToEndAsync(Cancellation), child.StandardError.ReadToEndAsync(Cancellation));
        try
        {
            // What was sent is on the disk a moment later than it left.
            await Eventually.TrueAsync(() => Task.FromResult(child.HasExited || (File.Exists(ledger) && File.ReadAllText(ledger).Contains(UploadChild.Half, StringComparison.Ordinal) && HalfHasCome(data))), 90);
            Assert.False(child.HasExited, child.HasExited ? await said + await complained : "");
        }
        finally
        {
            child.Kill(entireProcessTree: true);
            await child.WaitForExitAsync(Cancellation);
        }
    }

    private static bool HalfHasCome(string data) => Directory.GetFiles(Path.Combine(data, "uploads"), "*", SearchOption.AllDirectories).Any(file => new FileInfo(file).Length > 500_000);

    private static string AddressOf(string data, string name) =>
        "/" + Path.GetRelativePath(data, Assert.Single(Directory.GetFiles(Path.Combine(data, "media"), name + ".jpg", SearchOption.AllDirectories)));

    /// <summary>Every way to ask for what has half come.</summary>
    private static async Task<HttpStatusCode[]> AsksAsync(ShowcaseHost host, string half)
    {
        var (place, name) = (Path.GetFileName(Path.GetDirectoryName(half)!), Path.GetFileName(half));
        var statuses = new List<HttpStatusCode>();
        foreach (var address in new[] { $"/media/{place}/{UploadChild.Half}.jpg", $"/media/{place}/{name}", $"/uploads/{place}/{name}", $"/media/..%2Fuploads/{place}%2F{name}" })
        {
            statuses.Add(await StatusAsync(host, address));
        }

        return [.. statuses];
    }

    private static async Task<IReadOnlyList<string>> OrphansAsync(ShowcaseHost host, string data)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
        var folders = Directory.GetDirectories(Path.Combine(data, "media")).Select(folder => $"/media/{Path.GetFileName(folder)}/").ToList();
        var named = await NamedFiles.AmongAsync(database, folders, Cancellation);
        return [.. folders.Where(folder => !named.Contains(folder))];
    }

    private static async Task<HttpStatusCode> StatusAsync(ShowcaseHost host, string address) => (await host.GetPageAsync(address, Cancellation)).Status;
}
