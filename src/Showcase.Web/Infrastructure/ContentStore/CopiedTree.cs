using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Copies what stands below a document, level by level, as drafts. The key of each copy follows from that of the first, so that the same copy is made once.</summary>
internal sealed class CopiedTree(ContentTransaction change, UrlSegments segments, Guid copy, string author, DateTimeOffset now)
{
    /// <param name="siblings">What the copy comes to stand among: it gets a name that none of these has.</param>
    public async Task AddVersionAsync(DocumentRow source, DocumentRow target, IReadOnlyList<DocumentRow> siblings)
    {
        var draft = await change.Database.Set<VersionRow>().AsNoTracking().SingleAsync(row => row.Id == source.DraftVersionId, change.Cancellation);
        var drafts = siblings.Select(row => row.DraftVersionId).ToList();
        draft.Name = CopyName.For(draft.Name, await change.Database.Set<VersionRow>().Where(row => drafts.Contains(row.Id)).Select(row => row.Name).ToListAsync(change.Cancellation));
        await AddVersionsAsync([(target, draft)]);
    }

    /// <returns>False when there are more than may be copied at once.</returns>
    public async Task<bool> AddDescendantsAsync(DocumentRow source, DocumentRow target, int most)
    {
        var copies = new Dictionary<int, DocumentRow> { [source.Id] = target };
        var level = new List<int> { source.Id };
        while (level.Count > 0)
        {
            var children = await Sources().Where(child => child.Row.ParentId != null && level.Contains(child.Row.ParentId.Value)).ToListAsync(change.Cancellation);
            if (copies.Count + children.Count > most)
            {
                return false;
            }

            foreach (var child in children)
            {
                copies[child.Row.Id] = Add(child.Row, copies[child.Row.ParentId!.Value].Id);
            }

            await change.Database.SaveChangesAsync(change.Cancellation);
            await AddVersionsAsync([.. children.Select(child => (copies[child.Row.Id], child.Draft))]);
            level = children.ConvertAll(child => child.Row.Id);
        }

        return true;
    }

    /// <summary>Copies some of one level, under the copies of what they stand under. What was copied already is left as it is.</summary>
    /// <param name="top">Of which the first copy was made.</param>
    public async Task AddSomeAsync(Guid top, IReadOnlyList<Guid> sources)
    {
        var rows = await Sources().Where(source => sources.Contains(source.Row.Key)).ToListAsync(change.Cancellation);
        var parentIds = rows.ConvertAll(source => source.Row.ParentId);
        var parents = await change.Database.Set<DocumentRow>().Where(row => parentIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Key == top ? copy : KeyOf(row.Key), change.Cancellation);
        var keys = parents.Values.Concat(rows.Select(source => KeyOf(source.Row.Key))).ToList();
        var there = await change.Database.Set<DocumentRow>().Where(row => keys.Contains(row.Key)).ToDictionaryAsync(row => row.Key, row => row.Id, change.Cancellation);
        var added = rows
            .Where(source => !there.ContainsKey(KeyOf(source.Row.Key)) && there.ContainsKey(parents[source.Row.ParentId!.Value]))
            .Select(source => (Add(source.Row, there[parents[source.Row.ParentId!.Value]]), source.Draft)).ToList();
        await change.Database.SaveChangesAsync(change.Cancellation);
        await AddVersionsAsync(added);
    }

    // The copy itself may have come to stand below what it is a copy of.
    private IQueryable<CopySource> Sources() =>
        from row in change.Database.Set<DocumentRow>().AsNoTracking()
        where row.TrashedAt == null && row.Key != copy
        join draft in change.Database.Set<VersionRow>().AsNoTracking() on row.DraftVersionId equals draft.Id
        orderby row.SortOrder, row.Id
        select new CopySource { Row = row, Draft = draft };

    private DocumentRow Add(DocumentRow source, int parentId) => change.Database.Add(new DocumentRow
    {
        Key = KeyOf(source.Key),
        Kind = source.Kind,
        ContentType = source.ContentType,
        ParentId = parentId,
        SortOrder = source.SortOrder,
        CreatedAt = now,
        Revision = 1,
    }).Entity;

    private async Task AddVersionsAsync(IReadOnlyList<(DocumentRow Target, VersionRow Draft)> drafts)
    {
        var versions = drafts.Select(pair => change.Database.Add(new VersionRow
        {
            DocumentId = pair.Target.Id,
            Name = pair.Draft.Name,
            Segment = segments.Make(pair.Draft.Name, DocumentValues.FromJson(pair.Draft.Values)),
            Values = pair.Draft.Values,
            SavedAt = now,
            Author = author,
            Note = "Gekopieerd.",
            Revision = 1,
        }).Entity).ToList();
        await change.Database.SaveChangesAsync(change.Cancellation);
        foreach (var (pair, version) in drafts.Zip(versions))
        {
            pair.Target.DraftVersionId = version.Id;
        }

        await change.Database.SaveChangesAsync(change.Cancellation);
    }

    private Guid KeyOf(Guid source) => new(SHA256.HashData([.. copy.ToByteArray(), .. source.ToByteArray()]).AsSpan(0, 16));

    private sealed class CopySource
    {
        public required DocumentRow Row { get; init; }

        public required VersionRow Draft { get; init; }
    }
}
