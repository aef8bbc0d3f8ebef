using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Copies what stands below a document, level by level, as drafts.</summary>
internal sealed class CopiedTree(ContentTransaction change, UrlSegments segments, Guid copy, string author, DateTimeOffset now)
{
    public async Task AddVersionAsync(DocumentRow source, DocumentRow target)
    {
        var draft = await change.Database.Set<VersionRow>().AsNoTracking().SingleAsync(row => row.Id == source.DraftVersionId, change.Cancellation);
        await AddVersionsAsync([(target, draft)]);
    }

    /// <returns>False when there are more than may be copied at once.</returns>
    public async Task<bool> AddDescendantsAsync(DocumentRow source, DocumentRow target, int most)
    {
        var copies = new Dictionary<int, DocumentRow> { [source.Id] = target };
        var level = new List<int> { source.Id };
        while (level.Count > 0)
        {
            var children = await (
                from row in change.Database.Set<DocumentRow>().AsNoTracking()
                where row.ParentId != null && level.Contains(row.ParentId.Value) && row.TrashedAt == null
                join draft in change.Database.Set<VersionRow>().AsNoTracking() on row.DraftVersionId equals draft.Id
                orderby row.SortOrder, row.Id
                select new { row, draft }).ToListAsync(change.Cancellation);
            if (copies.Count + children.Count > most)
            {
                return false;
            }

            foreach (var child in children)
            {
                copies[child.row.Id] = change.Database.Add(new DocumentRow
                {
                    Key = KeyOf(child.row.Key),
                    Kind = child.row.Kind,
                    ContentType = child.row.ContentType,
                    ParentId = copies[child.row.ParentId!.Value].Id,
                    SortOrder = child.row.SortOrder,
                    CreatedAt = now,
                    Revision = 1,
                }).Entity;
            }

            await change.Database.SaveChangesAsync(change.Cancellation);
            await AddVersionsAsync([.. children.Select(child => (copies[child.row.Id], child.draft))]);
            level = children.ConvertAll(child => child.row.Id);
        }

        return true;
    }

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
}
