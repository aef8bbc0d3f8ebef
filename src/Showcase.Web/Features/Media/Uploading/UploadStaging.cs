using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Brings files in by way of <c>{DataPath}/uploads</c>, so that one that was broken off, by a kill too, is found and cleared away.</summary>
internal sealed class UploadStaging(SitePaths paths, MediaFiles files, IDbContextFactory<ShowcaseDbContext> contexts, ILogger<UploadStaging> logger)
{
    // As Umbraco names them.
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int FolderLength = 8;

    private readonly string root = Path.Combine(paths.Data, "uploads");
    private readonly ConcurrentDictionary<string, StagedFile> coming = new(StringComparer.Ordinal);

    public StagedFile Open()
    {
        while (true)
        {
            var name = RandomNumberGenerator.GetString(Letters, FolderLength);
            if (!Directory.Exists(Path.Combine(files.Root, name)) && !Directory.Exists(Path.Combine(root, name)))
            {
                return coming[name] = new StagedFile(Directory.CreateDirectory(Path.Combine(root, name)), staged => coming.TryRemove(staged.Folder, out _));
            }
        }
    }

    public static string PathOf(StagedFile staged, string name) => $"{MediaRoutes.Root}{staged.Folder}/{name}";

    /// <summary>Puts it in the library, on the disk for good, before anything names it.</summary>
    public void Place(StagedFile staged, string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(files.Root, staged.Folder));
        File.Move(staged.Content.FullName, Path.Combine(folder.FullName, name));
        DiskSync.Folder(folder.FullName);
        DiskSync.Folder(files.Root);
    }

    /// <summary>Clears away what was on its way when the site stopped: what no document names goes, what one names stays.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(root))
        {
            return;
        }

        var left = new DirectoryInfo(root).EnumerateDirectories().Where(folder => !coming.ContainsKey(folder.Name)).ToList();
        var placed = left.Select(folder => new DirectoryInfo(Path.Combine(files.Root, folder.Name))).Where(folder => folder.Exists).ToList();
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var named = await NamedFiles.AmongAsync(database, [.. placed.Select(AddressOf)], cancellationToken);
        foreach (var folder in placed.Where(folder => !named.Contains(AddressOf(folder))))
        {
            folder.Delete(recursive: true);
            logger.LogInformation("A file that was on its way into the library when the site stopped was cleared away: {Folder}.", folder.Name);
        }

        foreach (var folder in left) folder.Delete(recursive: true);
    }

    private static string AddressOf(DirectoryInfo folder) => $"{MediaRoutes.Root}{folder.Name}/";
}
