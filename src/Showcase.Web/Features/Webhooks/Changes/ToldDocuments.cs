using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Webhooks.Changes;

/// <summary>Keeps what receivers know, in the same transaction as the messages that tell them.</summary>
internal sealed class ToldDocuments(SnapshotStore snapshots, SiteSchema schema, TimeProvider clock)
{
    /// <summary>Begins anew with what is public now: a first webhook hears of what changes from here on.</summary>
    public async Task BeginAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        await database.Set<ToldRow>().ExecuteDeleteAsync(cancellationToken);
        var published = await database.Set<DocumentRow>().Where(row => row.PublishedAt != null).ToDictionaryAsync(row => row.Key, row => row.PublishedAt, cancellationToken);
        var rows = new PublicItems(snapshots, clock).All().Select(item =>
        {
            var row = new ToldRow { Key = item.Key };
            ToldRules.Meet(row, item, published.GetValueOrDefault(item.Key));
            return row;
        });
        await BulkInsert.WriteAsync(database, rows.ToList(), cancellationToken);
    }

    /// <summary>What receivers do not know yet after a change: of the document itself, and of what is below it and came or went with it.</summary>
    public async Task<IReadOnlyList<ToldChange>> ChangesAsync(ShowcaseDbContext database, ContentChange change, CancellationToken cancellationToken)
    {
        var items = new PublicItems(snapshots, clock);
        var isWhole = change.Kind == ContentChangeKind.Imported;
        var present = (isWhole ? items.All() : items.Below(change.Key)).ToList();
        var known = (await Known(database, change, isWhole, items, present).ToListAsync(cancellationToken)).ToDictionary(row => row.Key);
        var publishedAt = await database.Set<DocumentRow>().Where(row => row.Key == change.Key).Select(row => row.PublishedAt).SingleOrDefaultAsync(cancellationToken);
        var changes = new List<ToldChange?>();
        foreach (var item in present)
        {
            if (!known.TryGetValue(item.Key, out var told)) database.Add(told = new ToldRow { Key = item.Key });
            changes.Add(ToldRules.Meet(told, item, item.Key == change.Key ? publishedAt : null));
        }

        changes.AddRange(known.Values.Where(told => told.IsPublic && !items.Has(told.Key)).OrderBy(told => told.Path, StringComparer.Ordinal).Select(ToldRules.Withdraw));
        changes.AddRange(change.Kind == ContentChangeKind.Deleted || isWhole ? await RemovedAsync(database, cancellationToken) : []);
        return [.. changes.OfType<ToldChange>()];
    }

    private IQueryable<ToldRow> Known(ShowcaseDbContext database, ContentChange change, bool isWhole, PublicItems items, List<PublicItem> present)
    {
        var rows = database.Set<ToldRow>();
        if (isWhole) return rows;
        var (keys, former) = (present.Select(item => item.Key).Append(change.Key).Distinct().ToList(), change.FormerPaths.ToList());
        // Media below a folder that went have no paths by which to find them.
        return schema.FindType(change.ContentType)?.IsMedia == true && !items.Has(change.Key)
            ? rows.Where(row => row.IsMedia)
            : rows.Where(row => keys.Contains(row.Key) || former.Contains(row.Path!));
    }

    private static async Task<IReadOnlyList<ToldChange?>> RemovedAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        // Beside what was just seen to be withdrawn, which is not written yet.
        var gone = await database.Set<ToldRow>().Where(told => !database.Set<DocumentRow>().Any(document => document.Key == told.Key)).ToListAsync(cancellationToken);
        database.RemoveRange(gone);
        return [.. gone.Select(ToldRules.Remove)];
    }
}
