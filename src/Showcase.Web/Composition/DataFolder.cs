using Showcase.Web.Infrastructure;

namespace Showcase.Web.Composition;

/// <summary>Holds the data folder for as long as the site runs; a second site on the same folder is refused.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream lockFile;

    private DataFolder(FileStream lockFile) => this.lockFile = lockFile;

    /// <exception cref="StartupException">The folder cannot be made or written, the disk is full, or another site holds it.</exception>
    public static DataFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            ProbeWriting(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"In de gegevensmap {path} kan niet worden geschreven: {exception.Message} Maak ruimte of geef de site schrijfrechten, of kies een andere map met Showcase:DataPath.", exception);
        }

        try
        {
            return new(new FileStream(LockOf(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception)
        {
            throw new StartupException($"De gegevensmap {path} is in gebruik door een andere instantie van de site. Stop die eerst, of kies een andere map met Showcase:DataPath.", exception);
        }
    }

    /// <summary>True when a site is running on it at this moment.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            using var file = File.Exists(LockOf(path)) ? new FileStream(LockOf(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None) : null;
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => lockFile.Dispose();

    private static string LockOf(string path) => Path.Combine(path, "showcase.lock");

    // A full disk accepts an empty file: only bytes that reached the disk tell.
    private static void ProbeWriting(string path)
    {
        var probe = Path.Combine(path, $"schrijfproef-{Guid.NewGuid():N}.tmp");
        try
        {
            using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write);
            file.Write(new byte[64 * 1024]);
            file.Flush(flushToDisk: true);
        }
        finally
        {
            File.Delete(probe);
        }
    }
}
