using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Changes where documents stand: under which parent, in which order, or once more as a copy. As sure as any other write.</summary>
internal sealed class ContentPlacer(ContentWrites writes, SiteSchema schema, UrlSegments segments, PublishingGuard guard, TimeProvider clock)
{
    private const int MostCopied = 100;

    private Signature? signature;

    /// <summary>A placer that notes each write in the log book.</summary>
    public ContentPlacer SignedBy(string who, string action)
    {
        var signed = (ContentPlacer)MemberwiseClone();
        signed.signature = new(who, action);
        return signed;
    }

    /// <summary>Puts under another parent, or in another place under the same; published paths below it leave redirects.</summary>
    /// <param name="parent">Nothing for the root.</param>
    /// <param name="before">The sibling it comes before; nothing for the last place.</param>
    public Task<StoreOutcome> MoveAsync(Guid key, Guid? parent, Guid? before, long? revision, CancellationToken cancellationToken) =>
        writes.RunAsync(new(key, revision, change => MoveAsync(change, parent, before)) { Signature = signature }, cancellationToken);

    /// <summary>Takes out of the recycle bin; what was published before is public again.</summary>
    /// <param name="parent">Where to; nothing for where it stood.</param>
    /// <param name="asDraft">Without becoming public again: what was published before and what was planned are forgotten.</param>
    public Task<StoreOutcome> RestoreAsync(Guid key, Guid? parent, bool asDraft, long? revision, CancellationToken cancellationToken) =>
        writes.RunAsync(new(key, revision, change => RestoreAsync(change, parent, asDraft)) { Signature = signature }, cancellationToken);

    /// <summary>Puts all children of a parent in this order; children that are not named come last, as they stood.</summary>
    /// <param name="parent">Nothing for the root.</param>
    public Task<StoreOutcome> SortAsync(Guid? parent, IReadOnlyList<Guid> keys, CancellationToken cancellationToken) =>
        writes.RunAsync(new(keys[0], null, change => SortAsync(change, parent, keys)) { Signature = signature }, cancellationToken);

    /// <summary>Makes drafts of what stands there now under another parent; keys of what is below follow from the key of the copy, so that the same copy is made once.</summary>
    public Task<StoreOutcome> CopyAsync(Guid source, Guid copy, Guid? parent, bool withDescendants, string author, CancellationToken cancellationToken) =>
        writes.RunAsync(new(copy, null, Nothing) { Create = change => CopyAsync(change, source, copy, parent, withDescendants, author), Signature = signature }, cancellationToken);

    /// <summary>Copies some of one level of what stands below a document, under the copies of what they stand under. A copy that is there already is left as it is.</summary>
    /// <param name="copy">Of the source itself, made before.</param>
    public Task<StoreOutcome> CopySomeAsync(Guid source, Guid copy, IReadOnlyList<Guid> below, string author, CancellationToken cancellationToken) =>
        writes.RunAsync(new(copy, null, change => CopySomeAsync(change, source, copy, below, author)), cancellationToken);

    private static Task<StoreOutcome?> Nothing(ContentTransaction change) => Task.FromResult<StoreOutcome?>(null);

    private async Task<StoreOutcome?> MoveAsync(ContentTransaction change, Guid? newParent, Guid? before)
    {
        var parent = newParent is { } parentKey ? await change.FindAsync(parentKey) : null;
        if ((newParent is not null && parent is null) || !await PlaceRules.MayStandAsync(schema, change, change.Document, parent))
        {
            return StoreOutcome.Refused("Dit document mag daar niet staan.");
        }

        await change.NotePathsAsync(toRoot: parent is null);
        var isElsewhere = change.Document.ParentId != parent?.Id;
        change.Document.ParentId = parent?.Id;
        await ReorderAsync(change, before);
        if (isElsewhere)
        {
            await MakeSegmentUniqueAsync(change);
        }

        change.Tell(ContentChangeKind.Published);
        return null;
    }

    private async Task<StoreOutcome?> RestoreAsync(ContentTransaction change, Guid? newParent, bool asDraft)
    {
        if (change.Document.TrashedAt is null)
        {
            return StoreOutcome.Refused("Dit document staat niet in de prullenbak.");
        }

        var parent = newParent is { } parentKey ? await change.FindAsync(parentKey)
            : change.Document.ParentId is { } parentId ? await change.Database.Set<DocumentRow>().SingleAsync(row => row.Id == parentId, change.Cancellation) : null;
        if ((newParent is not null && parent is null) || !await PlaceRules.MayStandAsync(schema, change, change.Document, parent))
        {
            return StoreOutcome.Refused("De plek waar dit document stond is er niet meer. Kies waar het moet komen.");
        }

        await change.NotePathsAsync(toRoot: parent is null);
        if (change.Document.ParentId != parent?.Id)
        {
            change.Document.ParentId = parent?.Id;
            change.Document.SortOrder = await change.LastPlaceAsync(change.Document.Kind, parent?.Id);
        }

        change.Document.TrashedAt = null;
        if (asDraft)
        {
            await guard.WithdrawAsync(change);
            (change.Document.PublishedVersionId, change.Document.PublishAt, change.Document.UnpublishAt) = (null, null, null);
        }

        await MakeSegmentUniqueAsync(change);
        change.Tell(ContentChangeKind.Restored);
        return null;
    }

    private static async Task<StoreOutcome?> SortAsync(ContentTransaction change, Guid? parentKey, IReadOnlyList<Guid> keys)
    {
        var parent = parentKey is { } key ? await change.FindAsync(key) : null;
        var order = await SiblingsAsync(change, parent?.Id, change.Document.Kind);
        if ((parentKey is not null && parent is null) || keys.Distinct().Count() != keys.Count || keys.Except(order.Select(row => row.Key)).Any())
        {
            return StoreOutcome.Refused("Dit zijn niet de documenten die hier staan. Haal de lijst opnieuw op.");
        }

        if (parent is null)
        {
            await change.NotePathsAsync(toRoot: true);
        }

        change.KeepsRevision = true;
        var places = keys.Select((sorted, place) => (sorted, place)).ToDictionary(pair => pair.sorted, pair => pair.place);
        Number(change, [.. order.OrderBy(row => places.GetValueOrDefault(row.Key, int.MaxValue))]);

        // At the root the first is the site itself: another one there changes every path.
        change.Tell(parent is null ? ContentChangeKind.Imported : ContentChangeKind.Published);
        return null;
    }

    private async Task<StoreOutcome?> CopyAsync(ContentTransaction change, Guid sourceKey, Guid copy, Guid? parentKey, bool withDescendants, string author)
    {
        var source = await change.FindAsync(sourceKey);
        var parent = parentKey is { } key ? await change.FindAsync(key) : null;
        if (source is null)
        {
            return StoreOutcome.NotFound;
        }

        if ((parentKey is not null && parent is null) || !await PlaceRules.MayStandAsync(schema, change, source, parent))
        {
            return StoreOutcome.Refused("Een kopie van dit document mag daar niet staan.");
        }

        var (document, type) = (change.Document, schema.FindType(source.ContentType)!);
        var siblings = await SiblingsAsync(change, parent?.Id, source.Kind);
        await change.AddAsync(copy, type, parent);
        var tree = new CopiedTree(change, segments, copy, author, clock.GetUtcNow());
        await tree.AddVersionAsync(source, document, siblings);
        if (siblings.FindIndex(row => row.Id == source.Id) is var place && place >= 0 && await ReorderAsync(change, siblings.ElementAtOrDefault(place + 1)?.Key))
        {
            change.Tell(ContentChangeKind.Published);
        }

        return withDescendants && !await tree.AddDescendantsAsync(source, document, MostCopied)
            ? StoreOutcome.Refused($"Hieronder staan meer dan {MostCopied} documenten. Kopieer een kleiner deel.")
            : null;
    }

    private async Task<StoreOutcome?> CopySomeAsync(ContentTransaction change, Guid source, Guid copy, IReadOnlyList<Guid> below, string author)
    {
        change.KeepsRevision = true;
        await new CopiedTree(change, segments, copy, author, clock.GetUtcNow()).AddSomeAsync(source, below);
        return null;
    }

    // Only what must move gets another number: each other document that does is told to the site.
    /// <returns>True when others got another number.</returns>
    private static async Task<bool> ReorderAsync(ContentTransaction change, Guid? before)
    {
        var others = (await SiblingsAsync(change, change.Document.ParentId, change.Document.Kind)).FindAll(row => row.Id != change.Document.Id);
        var place = others.FindIndex(row => row.Key == before) is var found && found >= 0 ? found : others.Count;
        var (lower, upper) = (place == 0 ? -1 : others[place - 1].SortOrder, place == others.Count ? int.MaxValue : others[place].SortOrder);
        if (upper - (long)lower > 1)
        {
            change.Document.SortOrder = lower + 1;
            return false;
        }

        others.Insert(place, change.Document);
        Number(change, others);
        return true;
    }

    private static void Number(ContentTransaction change, List<DocumentRow> order)
    {
        for (var place = 0; place < order.Count; place++)
        {
            if (order[place].SortOrder == place)
            {
                continue;
            }

            order[place].SortOrder = place;
            if (order[place].Id != change.Document.Id && order[place].PublishedVersionId is not null)
            {
                change.TellAlso(order[place]);
            }
        }
    }

    private static Task<List<DocumentRow>> SiblingsAsync(ContentTransaction change, int? parentId, DocumentKind kind) =>
        change.Database.Set<DocumentRow>().Where(row => row.ParentId == parentId && row.Kind == kind && row.TrashedAt == null)
            .OrderBy(row => row.SortOrder).ThenBy(row => row.Id).ToListAsync(change.Cancellation);

    private static async Task MakeSegmentUniqueAsync(ContentTransaction change)
    {
        if (await change.PublishedAsync() is { } published)
        {
            published.Segment = await UrlSegments.MakeUniqueAsync(change.Database, change.Document, published.Segment, change.Cancellation);
        }
    }
}
