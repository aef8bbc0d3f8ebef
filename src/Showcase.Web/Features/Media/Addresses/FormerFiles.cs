using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>Which addresses were public once, and of which documents: in memory, read once after the start.</summary>
internal sealed class FormerFiles(IDbContextFactory<ShowcaseDbContext> contexts) : IDisposable
{
    private const int AtOnce = 500;

    private readonly SemaphoreSlim changing = new(1, 1);
    private readonly Lock starting = new();
    private volatile IReadOnlyDictionary<string, Guid[]>? known;
    private Task<IReadOnlyDictionary<string, Guid[]>>? reading;

    /// <returns>The documents that held it while it was public; none when it never was.</returns>
    /// <exception cref="TimeoutException">It takes too long to find out.</exception>
    public async ValueTask<IReadOnlyList<Guid>> HoldersAsync(string path, TimeSpan patience, CancellationToken cancellationToken) =>
        (known ?? await ReadOnceAsync().WaitAsync(patience, cancellationToken)).GetValueOrDefault(path) ?? [];

    /// <summary>Every address that is or was public.</summary>
    public async Task<IReadOnlyCollection<string>> PathsAsync() => [.. (known ?? await ReadOnceAsync()).Keys];

    /// <summary>Notes that these are or were public.</summary>
    public async Task RememberAsync(IReadOnlyCollection<(string Path, Guid Document)> files, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
        {
            return;
        }

        await changing.WaitAsync(cancellationToken);
        try
        {
            foreach (var some in files.Where(file => file.Path.Length <= MediaFileRow.LongestPath).Distinct().Chunk(AtOnce))
            {
                await WriteAsync(some, cancellationToken);
            }

            if (known is { } before)
            {
                var after = new Dictionary<string, Guid[]>(before, StringComparer.Ordinal);
                foreach (var file in files.GroupBy(file => file.Path, file => file.Document, StringComparer.Ordinal))
                {
                    after[file.Key] = [.. (after.GetValueOrDefault(file.Key) ?? []).Union(file)];
                }

                known = after;
            }
        }
        finally
        {
            changing.Release();
        }
    }

    public void Dispose() => changing.Dispose();

    private async Task WriteAsync((string Path, Guid Document)[] files, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var paths = files.Select(file => file.Path).Distinct().ToList();
        var rows = (await database.Set<MediaFileRow>().Where(row => paths.Contains(row.Path)).ToListAsync(cancellationToken)).ToDictionary(row => (row.Path, row.DocumentKey));
        foreach (var file in files)
        {
            (rows.GetValueOrDefault(file) ?? database.Add(new MediaFileRow { Path = file.Path, DocumentKey = file.Document }).Entity).WasPublic = true;
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    // However many ask while a database does not answer, it is asked once.
    private Task<IReadOnlyDictionary<string, Guid[]>> ReadOnceAsync()
    {
        lock (starting)
        {
            return reading is { IsCompleted: false } going ? going : reading = ReadAsync();
        }
    }

    // Not by the token of who asks first: others wait for the same.
    private async Task<IReadOnlyDictionary<string, Guid[]>> ReadAsync()
    {
        await changing.WaitAsync();
        try
        {
            if (known is { } read)
            {
                return read;
            }

            await using var database = await contexts.CreateDbContextAsync();
            var rows = await database.Set<MediaFileRow>().AsNoTracking().Where(row => row.WasPublic).Select(row => new { row.Path, row.DocumentKey }).ToListAsync();
            return known = rows.GroupBy(row => row.Path, row => row.DocumentKey, StringComparer.Ordinal).ToDictionary(file => file.Key, file => file.ToArray(), StringComparer.Ordinal);
        }
        finally
        {
            changing.Release();
        }
    }
}
