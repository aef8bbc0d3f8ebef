using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>One import inside one transaction: documents first, level by level, then their versions, in a handful of batches.</summary>
internal sealed class UsyncImportRun(ShowcaseDbContext database, UrlSegments segments, TimeProvider clock)
{
    public const string Author = "uSync";

    private readonly Dictionary<Guid, DocumentRow> documents = [];
    private readonly List<ImportLine> lines = [];

    public IReadOnlyList<ImportLine> Lines => lines;

    public bool HasChanges => lines.Exists(line => line.Action != ImportAction.Unchanged);

    public async Task ApplyAsync(IReadOnlyList<UsyncItem> items, CancellationToken cancellationToken)
    {
        var keys = items.Select(item => item.Key).ToHashSet();
        foreach (var known in await database.Set<DocumentRow>().Where(row => keys.Contains(row.Key)).ToListAsync(cancellationToken))
        {
            documents[known.Key] = known;
        }

        var drafts = await DraftsAsync(cancellationToken);
        var fresh = items.Where(item => !documents.ContainsKey(item.Key)).ToHashSet();
        await AddDocumentsAsync(items.Where(fresh.Contains), cancellationToken);
        var versions = new List<(DocumentRow Document, VersionRow Version, UsyncItem Item)>();
        foreach (var item in items)
        {
            var document = documents[item.Key];
            var isNew = fresh.Contains(item);
            var isChanged = isNew || Differs(document, drafts[document.DraftVersionId!.Value], item);
            lines.Add(new(item.File, item.Name, isNew ? ImportAction.Created : isChanged ? ImportAction.Updated : ImportAction.Unchanged));
            if (isChanged)
            {
                Place(document, item);
                versions.Add((document, Version(document, item), item));
            }
        }

        await PublishAsync(versions, cancellationToken);
    }

    private async Task<Dictionary<int, VersionRow>> DraftsAsync(CancellationToken cancellationToken)
    {
        var ids = documents.Values.Select(document => document.DraftVersionId).ToList();
        return await database.Set<VersionRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
    }

    // Parents get their numbers before their children point to them.
    private async Task AddDocumentsAsync(IEnumerable<UsyncItem> fresh, CancellationToken cancellationToken)
    {
        var pending = fresh.ToList();
        while (pending.Count > 0)
        {
            var ready = pending.FindAll(item => item.ParentKey is not { } parent || documents.ContainsKey(parent));
            foreach (var item in ready)
            {
                database.Add(new DocumentRow
                {
                    Key = item.Key,
                    Kind = item.Kind,
                    ContentType = item.ContentType,
                    CreatedAt = item.CreatedAt ?? clock.GetUtcNow(),
                    ParentId = item.ParentKey is { } parent ? documents[parent].Id : null,
                });
            }

            await database.SaveChangesAsync(cancellationToken);
            foreach (var row in database.Set<DocumentRow>().Local)
            {
                documents[row.Key] = row;
            }

            pending.RemoveAll(item => documents.ContainsKey(item.Key));
        }
    }

    private void Place(DocumentRow document, UsyncItem item)
    {
        document.SortOrder = item.SortOrder;
        document.ParentId = item.ParentKey is { } parent ? documents[parent].Id : null;
        document.TrashedAt = item.IsTrashed ? document.TrashedAt ?? clock.GetUtcNow() : null;
        document.PublishAt = item.PublishAt;
        document.UnpublishAt = item.UnpublishAt;
        document.Revision++;
    }

    private VersionRow Version(DocumentRow document, UsyncItem item)
    {
        var version = new VersionRow
        {
            DocumentId = document.Id,
            Name = item.Name,
            Segment = segments.Make(item.Name, item.Values),
            Values = item.Values.ToJson(),
            SavedAt = item.CreatedAt ?? clock.GetUtcNow(),
            Author = Author,
            Revision = document.Revision,
        };
        database.Add(version);
        return version;
    }

    private async Task PublishAsync(List<(DocumentRow Document, VersionRow Version, UsyncItem Item)> versions, CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        foreach (var (document, version, item) in versions)
        {
            document.DraftVersionId = version.Id;
            document.PublishedVersionId = item.IsPublished ? version.Id : null;
            document.PublishedAt = item.IsPublished ? version.SavedAt : null;
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private bool Differs(DocumentRow document, VersionRow draft, UsyncItem item) =>
        draft.Name != item.Name
        || draft.Values != item.Values.ToJson()
        || document.SortOrder != item.SortOrder
        || document.PublishedVersionId is null == item.IsPublished
        || document.TrashedAt is null == item.IsTrashed
        || document.PublishAt != item.PublishAt
        || document.UnpublishAt != item.UnpublishAt
        || document.ParentId != (item.ParentKey is { } parent ? documents[parent].Id : null);
}
