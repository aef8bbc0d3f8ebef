using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Media;

/// <summary>Renditions on disk in <c>{DataPath}/renditions</c>, within a limit; the least recently asked for make way.</summary>
internal sealed class RenditionCache(SitePaths paths, IOptions<MediaOptions> media, TimeProvider clock, ILogger<RenditionCache> logger)
{
    private const string Unfinished = ".tmp";

    private readonly string root = Path.Combine(paths.Data, "renditions");
    private readonly RenditionUse use = new();
    private readonly Lock trimming = new();
    private readonly Dictionary<string, long> forgotten = [];
    private long moment;
    private bool isRead;

    /// <summary>For <see cref="Keep"/>: counts how often something was forgotten.</summary>
    public long Moment => Interlocked.Read(ref moment);

    public FileStream? Open(RenditionName name)
    {
        try
        {
            var stream = new FileStream(FileOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
            if (use.Note(name.RelativePath, stream.Length, clock.GetUtcNow()) is { } asked)
            {
                Tell(stream, asked);
            }

            return stream;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public bool Contains(RenditionName name) => File.Exists(FileOf(name));

    /// <summary>Keeps a rendition; when the disk refuses, it is made again the next time. What was forgotten since it was asked for is not kept after all.</summary>
    /// <param name="asked">The <see cref="Moment"/> at which it was asked for.</param>
    public void Keep(RenditionName name, byte[] content, long asked)
    {
        var file = FileOf(name);
        var unfinished = file + Unfinished;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(unfinished, content);
            var now = clock.GetUtcNow();
            // Disks that count reading themselves, or not at all, count from the same moment
            File.SetLastAccessTimeUtc(unfinished, now.UtcDateTime);
            lock (trimming)
            {
                if (forgotten.GetValueOrDefault(Path.GetDirectoryName(name.RelativePath)!) > asked)
                {
                    File.Delete(unfinished);
                    return;
                }

                File.Move(unfinished, file, overwrite: true);
                use.Note(name.RelativePath, content.Length, now);
            }

            MakeRoom();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("A rendition cannot be kept: {Reason}", error.Message);
            TryDelete(unfinished);
        }
    }

    /// <summary>Takes away everything that was made of an original.</summary>
    public void Forget(string path)
    {
        var folder = RenditionName.FolderOf(path);
        lock (trimming)
        {
            forgotten[folder] = Interlocked.Increment(ref moment);
            use.ForgetFolder(folder);
            if (Directory.Exists(Path.Combine(root, folder)))
            {
                Directory.Delete(Path.Combine(root, folder), recursive: true);
            }
        }
    }

    private void MakeRoom()
    {
        lock (trimming)
        {
            if (!isRead)
            {
                isRead = true;
                ReadFolder();
            }

            var limit = media.Value.RenditionBytes;
            if (use.Bytes <= limit)
            {
                return;
            }

            // A tenth more than needed, so that this does not happen for every new file
            foreach (var path in use.LeastRecentFirst())
            {
                if (use.Bytes <= limit * 9 / 10)
                {
                    return;
                }

                TryDelete(Path.Combine(root, path));
                use.Forget(path);
            }
        }
    }

    // Of an earlier run: what was begun then is finished by nobody
    private void ReadFolder()
    {
        foreach (var file in new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (file.Extension == Unfinished)
            {
                TryDelete(file.FullName);
            }
            else
            {
                use.Find(Path.GetRelativePath(root, file.FullName), file.Length, file.LastAccessTimeUtc);
            }
        }
    }

    private string FileOf(RenditionName name) => Path.Combine(root, name.RelativePath);

    private static void Tell(FileStream file, DateTimeOffset asked)
    {
        try
        {
            File.SetLastAccessTimeUtc(file.SafeFileHandle, asked.UtcDateTime);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A disk that can only be read still sends what it has
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It stays; the next round tries again
        }
    }
}
