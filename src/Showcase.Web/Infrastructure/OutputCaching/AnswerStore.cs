using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Showcase.Core.Content;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>The stored answers, found by key without a lock and taken out by tag.</summary>
internal sealed class AnswerStore(IOptions<OutputCacheOptions> options, TimeProvider clock, CompressionQueue compression) : IOutputCacheEviction
{
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<AnswerKey, StoredAnswer> answers = new();
    private readonly Dictionary<string, HashSet<AnswerKey>> keysByTag = new(StringComparer.Ordinal);
    private readonly Shelf pages = new(options.Value.MaxPages, options.Value.MaxBytes * 3 / 4);
    private readonly Shelf variants = new(options.Value.MaxVariants, options.Value.MaxBytes / 4);
    private readonly Shelf notFound = new(options.Value.MaxNotFound, options.Value.MaxBytes / 16);
    private long generation;

    /// <summary>Grows with every eviction. Read it before an answer is made and hand it to <see cref="Store"/>.</summary>
    public long Generation => Volatile.Read(ref generation);

    public int Count => answers.Count;

    public long Bytes
    {
        get { lock (gate) return pages.Bytes + variants.Bytes + notFound.Bytes; }
    }

    /// <summary>The stored answer, unless there is none or it is too old.</summary>
    public StoredAnswer? Find(AnswerKey key)
    {
        if (!answers.TryGetValue(key, out var answer) || clock.GetTimestamp() > answer.ExpiresAt) return null;
        // Looked at before it is set: many readers at once would pass the one place in memory between them.
        if (!answer.WasRead) answer.WasRead = true;
        // What is not there is kept for seconds; whoever asks for random addresses gets no compressor to work for him, nor does a program that takes nothing compressed.
        if (!answer.IsQueued && answer.IsCompressed && answer.Status == StatusCodes.Status200OK) answer.IsQueued = compression.Add(answer);
        return answer;
    }

    /// <summary>Keeps an answer, unless something was evicted since <paramref name="madeIn"/>: it may then show what is no longer so.</summary>
    public bool Store(AnswerKey key, StoredAnswer answer, long madeIn)
    {
        lock (gate)
        {
            if (madeIn != generation || answer.Identity.Bytes.Length > options.Value.MaxAnswerBytes) return false;
            if (answers.TryGetValue(key, out var earlier)) answer.Inherit(earlier);
            Remove(key);
            foreach (var gone in ShelfFor(key, answer).Put(key, answer)) Remove(gone);
            answers[key] = answer;
            foreach (var tag in answer.Tags)
            {
                if (!keysByTag.TryGetValue(tag, out var keys)) keysByTag[tag] = keys = [];
                keys.Add(key);
            }

            return true;
        }
    }

    public void Evict(IEnumerable<string> tags)
    {
        lock (gate)
        {
            Volatile.Write(ref generation, generation + 1);
            foreach (var key in notFound.Keys.ToList()) Remove(key);
            foreach (var tag in tags)
            {
                if (!keysByTag.TryGetValue(tag, out var keys)) continue;
                foreach (var key in keys.ToList()) Remove(key);
            }
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            Volatile.Write(ref generation, generation + 1);
            foreach (var key in answers.Keys) Remove(key);
        }
    }

    /// <summary>The tag under which every answer to a path can be evicted.</summary>
    public static string PathTag(string path) => "path:" + path;

    private Shelf ShelfFor(AnswerKey key, StoredAnswer answer) =>
        answer.Status == StatusCodes.Status404NotFound ? notFound : key.IsPlain ? pages : variants;

    private void Remove(AnswerKey key)
    {
        _ = pages.Remove(key) || variants.Remove(key) || notFound.Remove(key);
        if (!answers.TryRemove(key, out var answer)) return;
        foreach (var tag in answer.Tags)
        {
            if (!keysByTag.TryGetValue(tag, out var keys)) continue;
            keys.Remove(key);
            if (keys.Count == 0) keysByTag.Remove(tag);
        }
    }
}
