using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>One write in progress: the document, its versions, and what the commit must leave behind (redirects, outbox row).</summary>
/// <param name="neighbours">Of the transaction, when there are more writes in it.</param>
internal sealed class ContentTransaction(ShowcaseDbContext database, DocumentRow document, TimeProvider clock, CancellationToken cancellation, NeighbourMemo? neighbours = null)
{
    private const int MostTold = 2;

    private readonly List<DocumentRow> alsoTold = [];
    private PathChange? paths;
    private ContentChangeKind? told;

    public ShowcaseDbContext Database => database;

    public DocumentRow Document => document;

    public CancellationToken Cancellation => cancellation;

    /// <summary>What stands above and beside the document.</summary>
    public NeighbourMemo Neighbours { get; } = neighbours ?? new(database, isForMany: false);

    /// <summary>True when the site must hear of it.</summary>
    public bool IsTold => told is not null;

    /// <summary>True when the document itself did not change, and who edits it need not know.</summary>
    public bool KeepsRevision { get; set; }

    /// <summary>Name for the log book of a document that is no longer there.</summary>
    public string? FormerName { get; set; }

    public Task<DocumentRow?> FindAsync(Guid key) => database.Set<DocumentRow>().SingleOrDefaultAsync(row => row.Key == key, cancellation);

    public async Task AddAsync(Guid key, ContentTypeDefinition type, DocumentRow? parent)
    {
        document.Key = key;
        document.Kind = type.IsMedia ? DocumentKind.Media : DocumentKind.Content;
        document.ContentType = type.Alias;
        document.ParentId = parent?.Id;
        document.CreatedAt = clock.GetUtcNow();
        document.SortOrder = await LastPlaceAsync(document.Kind, document.ParentId);
        database.Add(document);
        await database.SaveChangesAsync(cancellation);
    }

    // As this transaction has it, when it has read it.
    public async Task<VersionRow> DraftAsync() => (await database.Set<VersionRow>().FindAsync([document.DraftVersionId], cancellation))!;

    public async Task<VersionRow?> PublishedAsync() =>
        document.PublishedVersionId is { } id ? await database.Set<VersionRow>().FindAsync([id], cancellation) : null;

    /// <summary>Sort order behind all that stands there now.</summary>
    public async Task<int> LastPlaceAsync(DocumentKind kind, int? parentId) =>
        (await database.Set<DocumentRow>().Where(row => row.ParentId == parentId && row.Kind == kind).MaxAsync(row => (int?)row.SortOrder, cancellation) ?? -1) + 1;

    /// <summary>The draft, when it is what this author typed a short while ago and nobody saved or published: it may be written over.</summary>
    public async Task<VersionRow?> OwnTypingAsync(string? author, TimeSpan longest)
    {
        if (document.DraftVersionId is null || document.DraftVersionId == document.PublishedVersionId || author is null)
        {
            return null;
        }

        var draft = await DraftAsync();
        return draft.Author == author && draft.AutosavedSince > clock.GetUtcNow() - longest ? draft : null;
    }

    /// <summary>A version that may be written: each save is a version of its own, and a published one is never touched.</summary>
    public async Task<VersionRow> DraftForWritingAsync()
    {
        var version = new VersionRow { DocumentId = document.Id };
        database.Add(version);
        await database.SaveChangesAsync(cancellation);
        document.DraftVersionId = version.Id;
        return version;
    }

    public Task<VersionRow?> VersionAsync(int version) =>
        database.Set<VersionRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == version && row.DocumentId == document.Id, cancellation);

    /// <summary>True when a document or something above it is in the recycle bin.</summary>
    public async Task<bool> IsTrashedAsync(DocumentRow other)
    {
        for (var step = other; step is not null; step = step.ParentId is { } parentId ? await database.Set<DocumentRow>().FindAsync([parentId], cancellation) : null)
        {
            if (step.TrashedAt is not null)
            {
                return true;
            }
        }

        return false;
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
            var children = await database.Set<DocumentRow>().Where(row => parents.Contains(row.ParentId)).ToListAsync(cancellation);
            // What was thrown away by itself stays in the bin, without its former place.
            foreach (var apart in children.Where(child => child.TrashedAt is not null))
            {
                apart.ParentId = null;
            }

            levels.Add(children.FindAll(child => child.TrashedAt is null));
        }

        foreach (var level in Enumerable.Reverse(levels))
        {
            database.RemoveRange(level);
            await database.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Remembers the public paths before the write, so that the commit can leave redirects.</summary>
    /// <param name="toRoot">The document comes to stand at the root, where the first is the site itself: the paths of all others hang on that.</param>
    public async Task NotePathsAsync(bool toRoot = false)
    {
        paths = new(this, concernsAll: toRoot || document.ParentId is null);
        await paths.BeginAsync();
    }

    public void Tell(ContentChangeKind kind) => told = kind;

    /// <summary>Another document whose place changed with this one's.</summary>
    public void TellAlso(DocumentRow other) => alsoTold.Add(other);

    /// <summary>Writes the line in the log book, redirects and the outbox row; part of the same transaction.</summary>
    public async Task CompleteAsync(Signature? signature)
    {
        if (signature is not null)
        {
            var name = FormerName ?? (await DraftAsync()).Name;
            database.Add(AuditLog.Row(clock.GetUtcNow(), signature.Who, signature.Action, name, document.Key, document.ContentType));
        }

        if (told is { } kind)
        {
            var former = paths is null ? [] : await paths.LeaveRedirectsAsync(clock.GetUtcNow());
            database.Add(Row(kind, document, former));
            database.AddRange(alsoTold.Count <= MostTold ? alsoTold.Select(other => Row(ContentChangeKind.Published, other, [])) : [await OrderAsync()]);
        }

        await database.SaveChangesAsync(cancellation);
    }

    // Each by itself makes a new snapshot; the order of all of them makes one. At the root it may say what the site itself is.
    private async Task<OutboxRow> OrderAsync() => document.ParentId is { } parentId && await database.Set<DocumentRow>().FindAsync([parentId], cancellation) is { } parent
        ? Row(ContentChangeKind.Reordered, parent, [])
        : new OutboxRow { Kind = ContentChangeKind.Imported, CommittedAt = clock.GetUtcNow() };

    private OutboxRow Row(ContentChangeKind kind, DocumentRow about, IReadOnlyList<string> former) => new()
    {
        Kind = kind,
        DocumentKey = about.Key,
        ContentType = about.ContentType,
        FormerPaths = string.Join('\n', former),
        CommittedAt = clock.GetUtcNow(),
    };
}
