using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>One write in progress: the document, its versions, and what the commit must leave behind (redirects, outbox row).</summary>
internal sealed class ContentTransaction(ShowcaseDbContext database, DocumentRow document, TimeProvider clock, CancellationToken cancellation)
{
    private Dictionary<Guid, string>? pathsBefore;
    private ContentChangeKind? told;

    public ShowcaseDbContext Database => database;

    public DocumentRow Document => document;

    public CancellationToken Cancellation => cancellation;

    public Task<DocumentRow?> FindAsync(Guid key) => database.Set<DocumentRow>().SingleOrDefaultAsync(row => row.Key == key, cancellation);

    public async Task AddAsync(Guid key, ContentTypeDefinition type, DocumentRow? parent)
    {
        document.Key = key;
        document.Kind = type.IsMedia ? DocumentKind.Media : DocumentKind.Content;
        document.ContentType = type.Alias;
        document.ParentId = parent?.Id;
        document.CreatedAt = clock.GetUtcNow();
        document.SortOrder = await database.Set<DocumentRow>().CountAsync(row => row.ParentId == document.ParentId, cancellation);
        database.Add(document);
        await database.SaveChangesAsync(cancellation);
    }

    public async Task<VersionRow> DraftAsync() =>
        await database.Set<VersionRow>().SingleAsync(row => row.Id == document.DraftVersionId, cancellation);

    public async Task<VersionRow?> PublishedAsync() =>
        await database.Set<VersionRow>().SingleOrDefaultAsync(row => row.Id == document.PublishedVersionId, cancellation);

    /// <summary>A version that may be written: each save is a version of its own, and a published one is never touched.</summary>
    public async Task<VersionRow> DraftForWritingAsync()
    {
        var version = new VersionRow { DocumentId = document.Id };
        database.Add(version);
        await database.SaveChangesAsync(cancellation);
        document.DraftVersionId = version.Id;
        return version;
    }

    public async Task<bool> IsPublicAsync(int documentId)
    {
        var key = await database.Set<DocumentRow>().Where(row => row.Id == documentId).Select(row => row.Key).SingleAsync(cancellation);
        return (await PublicPaths.ReadAsync(database, cancellation)).ContainsKey(key);
    }

    /// <summary>True when the other document is this one or stands below it.</summary>
    public async Task<bool> IsBelowAsync(DocumentRow other)
    {
        for (var step = other; step is not null; step = step.ParentId is { } parentId ? await database.Set<DocumentRow>().FindAsync([parentId], cancellation) : null)
        {
            if (step.Id == document.Id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Removes the document and everything below it; versions go with their documents.</summary>
    public async Task RemoveAsync()
    {
        var levels = new List<List<DocumentRow>> { new() { document } };
        while (levels[^1].Count > 0)
        {
            var parents = levels[^1].ConvertAll(row => (int?)row.Id);
            levels.Add(await database.Set<DocumentRow>().Where(row => parents.Contains(row.ParentId)).ToListAsync(cancellation));
        }

        foreach (var level in Enumerable.Reverse(levels))
        {
            database.RemoveRange(level);
            await database.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Remembers the public paths before the write, so that the commit can leave redirects.</summary>
    public async Task NotePathsAsync() => pathsBefore = await PublicPaths.ReadAsync(database, cancellation);

    public void Tell(ContentChangeKind kind) => told = kind;

    /// <summary>Writes redirects and the outbox row; part of the same transaction.</summary>
    public async Task CompleteAsync()
    {
        if (told is not { } kind)
        {
            return;
        }

        var former = pathsBefore is null ? [] : await LeaveRedirectsAsync(pathsBefore);
        database.Add(new OutboxRow
        {
            Kind = kind,
            DocumentKey = document.Key,
            ContentType = document.ContentType,
            FormerPaths = string.Join('\n', former),
            CommittedAt = clock.GetUtcNow(),
        });
        await database.SaveChangesAsync(cancellation);
    }

    private async Task<IReadOnlyList<string>> LeaveRedirectsAsync(Dictionary<Guid, string> before)
    {
        var after = await PublicPaths.ReadAsync(database, cancellation);
        var moved = before.Where(old => after.TryGetValue(old.Key, out var now) && now != old.Value).ToDictionary(old => old.Value, old => old.Key);
        var taken = after.Values.ToHashSet(StringComparer.Ordinal);
        var redirects = database.Set<RedirectRow>();
        var touched = moved.Keys.Concat(after.Where(now => !before.TryGetValue(now.Key, out var old) || old != now.Value).Select(now => now.Value)).ToList();
        redirects.RemoveRange(await redirects.Where(row => touched.Contains(row.FormerPath)).ToListAsync(cancellation));
        await database.SaveChangesAsync(cancellation);
        redirects.AddRange(moved.Where(old => !taken.Contains(old.Key)).Select(old => new RedirectRow
        {
            FormerPath = old.Key,
            DocumentKey = old.Value,
            CreatedAt = clock.GetUtcNow(),
        }));
        return [.. before.Where(old => !after.TryGetValue(old.Key, out var now) || now != old.Value).Select(old => old.Value)];
    }
}
