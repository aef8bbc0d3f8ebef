using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Consent.Evidence;

/// <summary>Evidence on the disk: in a folder that nothing serves, readable by the owner of the process alone, and encrypted under a key of its own for each file, so that one cannot be put in the place of another.</summary>
internal sealed class EvidenceFiles(SitePaths paths, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Ending = ".bewijs";

    // A file is there before its row: one without a row may still get it.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public string Folder { get; } = Path.Combine(paths.Data, "toestemming");

    public async Task WriteAsync(Guid id, byte[] plain, CancellationToken cancellationToken)
    {
        MakeFolder();
        var (target, passing) = (PathOf(id), PathOf(id) + ".tmp");
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

    public void Remove(Guid id) => File.Delete(PathOf(id));

    /// <summary>Removes what no record knows, but for what was written just now.</summary>
    public void RemoveAllBut(IReadOnlySet<Guid> known)
    {
        if (!Directory.Exists(Folder)) return;
        var before = clock.GetUtcNow() - Patience;
        foreach (var file in new DirectoryInfo(Folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < before.UtcDateTime))
        {
            if (!Guid.TryParse(file.Name.Split('.')[0], out var id) || !known.Contains(id)) file.Delete();
        }
    }

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
