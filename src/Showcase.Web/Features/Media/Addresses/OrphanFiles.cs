using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>Takes files off the disk of which the document was removed for good, unless another document names them, in any of its versions.</summary>
internal sealed class OrphanFiles(IDbContextFactory<ShowcaseDbContext> contexts, MediaFiles files, RenditionCache renditions, TimeProvider clock)
{
    public async Task RemoveAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var left = await database.Set<MediaFileRow>()
            .Where(row => row.RemovedAt == null && !database.Set<DocumentRow>().Any(document => document.Key == row.DocumentKey))
            .ToListAsync(cancellationToken);
        foreach (var row in left)
        {
            if (!await IsNamedAsync(database, row.Path, cancellationToken))
            {
                files.Remove(row.Path);
                renditions.Forget(row.Path);
                row.RemovedAt = clock.GetUtcNow();
            }
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    /// <summary>True when a version of any document names this address, however it is quoted inside JSON.</summary>
    public static Task<bool> IsNamedAsync(ShowcaseDbContext database, string path, CancellationToken cancellationToken)
    {
        var spelled = System.Text.Json.JsonEncodedText.Encode(path).ToString();
        // A value that is JSON itself stands quoted inside the JSON of the document.
        var nested = System.Text.Json.JsonEncodedText.Encode(spelled).ToString();
        return database.Set<VersionRow>().AnyAsync(version => version.Values.Contains(path) || version.Values.Contains(spelled) || version.Values.Contains(nested), cancellationToken);
    }
}
