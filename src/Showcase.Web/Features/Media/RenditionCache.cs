using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Media;

/// <summary>Renditions on disk in <c>{DataPath}/renditions</c>, within a limit; the least recently asked for make way.</summary>
internal sealed class RenditionCache(SitePaths paths, IOptions<MediaOptions> media, TimeProvider clock, ILogger<RenditionCache> logger)
{
    private static readonly TimeSpan Remembering = TimeSpan.FromHours(1);

    private readonly string root = Path.Combine(paths.Data, "renditions");
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Lock trimming = new();
    private bool isRead;
    private long bytes;

    public FileStream? Open(RenditionName name)
    {
        try
        {
            var stream = new FileStream(FileOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
            Touch(name, stream.Length);
            return stream;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public bool Contains(RenditionName name) => File.Exists(FileOf(name));

    /// <summary>Keeps a rendition; when the disk refuses, it is made again the next time.</summary>
    public void Keep(RenditionName name, byte[] content)
    {
        var file = FileOf(name);
        var unfinished = file + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, file, overwrite: true);
            Touch(name, content.Length);
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
            foreach (var (name, entry) in entries.Where(entry => Path.GetDirectoryName(entry.Key) == folder).ToArray())
            {
                if (entries.TryRemove(name, out _))
                {
                    Interlocked.Add(ref bytes, -entry.Length);
                }
            }

            if (Directory.Exists(Path.Combine(root, folder)))
            {
                Directory.Delete(Path.Combine(root, folder), recursive: true);
            }
        }
    }

    private void Touch(RenditionName name, long length)
    {
        var now = clock.GetUtcNow();
        if (entries.TryGetValue(name.RelativePath, out var known))
        {
            if (now - known.AskedAt > Remembering)
            {
                known.AskedAt = now;
                File.SetLastAccessTimeUtc(FileOf(name), now.UtcDateTime);
            }
        }
        else if (entries.TryAdd(name.RelativePath, new Entry(length, now)))
        {
            Interlocked.Add(ref bytes, length);
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
            if (Interlocked.Read(ref bytes) <= limit)
            {
                return;
            }

            // A tenth more than needed, so that this does not happen for every new file
            foreach (var (path, entry) in entries.OrderBy(entry => entry.Value.AskedAt).ToArray())
            {
                if (Interlocked.Read(ref bytes) <= limit * 9 / 10)
                {
                    return;
                }

                TryDelete(Path.Combine(root, path));
                if (entries.TryRemove(path, out _))
                {
                    Interlocked.Add(ref bytes, -entry.Length);
                }
            }
        }
    }

    private void ReadFolder()
    {
        foreach (var file in new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (file.Extension == ".tmp")
            {
                continue;
            }

            if (entries.TryAdd(Path.GetRelativePath(root, file.FullName), new Entry(file.Length, file.LastAccessTimeUtc)))
            {
                Interlocked.Add(ref bytes, file.Length);
            }
        }
    }

    private string FileOf(RenditionName name) => Path.Combine(root, name.RelativePath);

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

    private sealed class Entry(long length, DateTimeOffset askedAt)
    {
        public long Length { get; } = length;

        public DateTimeOffset AskedAt { get; set; } = askedAt;
    }
}
