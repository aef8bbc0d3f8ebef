using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Consent.Evidence;

/// <summary>Evidence on the disk: in a folder that nothing serves, readable by the owner of the process alone, and encrypted under a key of its own for each file, so that one cannot be put in the place of another.</summary>
internal sealed class EvidenceFiles(SitePaths paths, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Ending = ".bewijs";
    private const string Passing = ".tmp";

    // A file is there before its row: one without a row may still get it.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public string Folder { get; } = Path.Combine(paths.Data, "toestemming");

    public async Task WriteAsync(Guid id, byte[] plain, CancellationToken cancellationToken)
    {
        MakeFolder();
        var (target, passing) = (PathOf(id), PathOf(id) + Passing);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var file = new FileStream(passing, options))
        {
            await file.WriteAsync(ProtectorOf(id).Protect(plain), cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(passing, target, overwrite: true);
    }

    /// <returns>Nothing when it is not there, or is not what was written.</returns>
    public async Task<byte[]?> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return ProtectorOf(id).Unprotect(await File.ReadAllBytesAsync(PathOf(id), cancellationToken));
        }
        catch (Exception unreadable) when (unreadable is IOException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes a file off the disk, and what a broken off write of it left.</summary>
    public void Remove(Guid id)
    {
        if (!Directory.Exists(Folder)) return;
        File.Delete(PathOf(id));
        File.Delete(PathOf(id) + Passing);
    }

    /// <summary>What was written longer than a day ago: file names, with the evidence each belongs to. What is half written belongs to none.</summary>
    public IReadOnlyList<(string Path, Guid? Id)> Old()
    {
        if (!Directory.Exists(Folder)) return [];
        var before = (clock.GetUtcNow() - Patience).UtcDateTime;
        return [.. new DirectoryInfo(Folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < before).Select(file => (file.FullName, IdOf(file)))];
    }

    private static Guid? IdOf(FileInfo file) => file.Extension == Ending && Guid.TryParseExact(Path.GetFileNameWithoutExtension(file.Name), "N", out var id) ? id : null;

    private IDataProtector ProtectorOf(Guid id) => protection.CreateProtector("Showcase.Consent.Evidence.v1", id.ToString("N"));

    private string PathOf(Guid id) => Path.Combine(Folder, id.ToString("N") + Ending);

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Folder);
        }
        else
        {
            Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
