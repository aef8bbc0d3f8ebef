using System.Collections.Concurrent;

namespace Showcase.Web.Features.Media;

/// <summary>When each kept rendition was last asked for, in memory: asking again costs no lock and no write.</summary>
internal sealed class RenditionUse
{
    // So much is forgotten by a restart at most; in exchange the disk hears of a file once an hour and not each time
    private static readonly TimeSpan Remembering = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private long bytes;

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Says that a file is asked for, or was made.</summary>
    /// <returns>The moment that the disk should hear of; nothing when it heard within the hour.</returns>
    public DateTimeOffset? Note(string path, long length, DateTimeOffset now)
    {
        if (!entries.TryGetValue(path, out var known))
        {
            Add(path, new Entry(length, now));
            return now;
        }

        known.AskedAt = now;
        if (now - known.ToldAt <= Remembering)
        {
            return null;
        }

        known.ToldAt = now;
        return now;
    }

    /// <summary>Says that a file stands there from before; what is known of it since goes before.</summary>
    public void Find(string path, long length, DateTimeOffset askedAt) => Add(path, new Entry(length, askedAt));

    public void Forget(string path)
    {
        if (entries.TryRemove(path, out var gone))
        {
            Interlocked.Add(ref bytes, -gone.Length);
        }
    }

    public void ForgetFolder(string folder)
    {
        foreach (var path in entries.Keys.Where(path => Path.GetDirectoryName(path) == folder).ToArray())
        {
            Forget(path);
        }
    }

    public IReadOnlyList<string> LeastRecentFirst() => [.. entries.OrderBy(entry => entry.Value.AskedAt).Select(entry => entry.Key)];

    private void Add(string path, Entry entry)
    {
        if (entries.TryAdd(path, entry))
        {
            Interlocked.Add(ref bytes, entry.Length);
        }
    }

    private sealed class Entry(long length, DateTimeOffset askedAt)
    {
        private long asked = askedAt.UtcTicks;
        private long told = askedAt.UtcTicks;

        public long Length { get; } = length;

        public DateTimeOffset AskedAt
        {
            get => new(Volatile.Read(ref asked), TimeSpan.Zero);
            set => Volatile.Write(ref asked, value.UtcTicks);
        }

        /// <summary>What the disk knows of it. Two who tell it at once tell the same hour.</summary>
        public DateTimeOffset ToldAt
        {
            get => new(Volatile.Read(ref told), TimeSpan.Zero);
            set => Volatile.Write(ref told, value.UtcTicks);
        }
    }
}
