using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>Takes files off the disk of which the document was removed for good, unless another document names them, in any of its versions.</summary>
internal sealed class OrphanFiles(IDbContextFactory<ShowcaseDbContext> contexts, MediaFiles files, RenditionCache renditions, TimeProvider clock)
{
    private int together;

    /// <summary>After one document was removed; not while many are being removed.</summary>
    public Task RemovedAsync(CancellationToken cancellationToken) => Volatile.Read(ref together) > 0 ? Task.CompletedTask : RemoveAsync(cancellationToken);

    /// <summary>Removes many documents, and their files afterwards: looking who else names them takes a pass over all that is stored.</summary>
    public async Task<T> TogetherAsync<T>(Func<Task<T>> removeMany, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref together);
        T result;
        try
        {
            result = await removeMany();
        }
        finally
        {
            Interlocked.Decrement(ref together);
        }

        await RemoveAsync(cancellationToken);
        return result;
    }

    public async Task RemoveAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var left = await database.Set<MediaFileRow>()
            .Where(row => row.RemovedAt == null && !database.Set<DocumentRow>().Any(document => document.Key == row.DocumentKey))
            .ToListAsync(cancellationToken);
        var named = await NamedFiles.AmongAsync(database, [.. left.Select(row => row.Path)], cancellationToken);
        foreach (var row in left.Where(row => !named.Contains(row.Path)))
        {
            files.Remove(row.Path);
            renditions.Forget(row.Path);
            row.RemovedAt = clock.GetUtcNow();
        }

        await database.SaveChangesAsync(cancellationToken);
    }
}
