using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Writes documents. Every write is one transaction with its outbox row; handlers run after the commit.</summary>
internal sealed class ContentWriter(ContentWrites writes, SiteSchema schema, UrlSegments segments, PublishRules rules, PublishingGuard guard, TimeProvider clock)
{
    /// <summary>Saves a draft; the public sees nothing of it. Creates the document when its key is new.</summary>
    public Task<StoreOutcome> SaveAsync(DocumentDraft draft, CancellationToken cancellationToken) =>
        writes.RunAsync(draft.Key, draft.Revision, draft.Revision is null ? change => CreateAsync(change, draft) : null, change => DraftAsync(change, draft), cancellationToken);

    /// <summary>Makes the draft public. Refused with all reasons when the draft breaks a rule or its parent is not public.</summary>
    public Task<StoreOutcome> PublishAsync(Guid key, long? revision, CancellationToken cancellationToken) =>
        writes.RunAsync(key, revision, null, PublishAsync, cancellationToken);

    public Task<StoreOutcome> UnpublishAsync(Guid key, long? revision, CancellationToken cancellationToken) =>
        writes.RunAsync(key, revision, null, UnpublishAsync, cancellationToken);

    /// <summary>Moves to the recycle bin, with everything below it.</summary>
    public Task<StoreOutcome> TrashAsync(Guid key, long? revision, CancellationToken cancellationToken) =>
        writes.RunAsync(key, revision, null, change => ChangeStateAsync(change, ContentChangeKind.Trashed, () => change.Document.TrashedAt = clock.GetUtcNow()), cancellationToken);

    /// <summary>Takes out of the recycle bin; what was published before is public again.</summary>
    public Task<StoreOutcome> RestoreAsync(Guid key, long? revision, CancellationToken cancellationToken) =>
        writes.RunAsync(key, revision, null, change => ChangeStateAsync(change, ContentChangeKind.Restored, () => change.Document.TrashedAt = null), cancellationToken);

    /// <summary>Removes for good, with everything below it; only out of the recycle bin.</summary>
    public Task<StoreOutcome> DeleteAsync(Guid key, long? revision, CancellationToken cancellationToken) =>
        writes.RunAsync(key, revision, null, DeleteAsync, cancellationToken);

    /// <summary>Puts under another parent; published paths below it leave redirects.</summary>
    public Task<StoreOutcome> MoveAsync(Guid key, Guid newParent, long? revision, CancellationToken cancellationToken) =>
        writes.RunAsync(key, revision, null, change => MoveAsync(change, newParent), cancellationToken);

    /// <summary>Sets when the draft goes public and when the document stops being public; nothing clears it.</summary>
    public Task<StoreOutcome> ScheduleAsync(Guid key, DateTimeOffset? publishAt, DateTimeOffset? unpublishAt, long? revision, CancellationToken cancellationToken) =>
        publishAt >= unpublishAt
            ? Task.FromResult(StoreOutcome.Refused("Depubliceren kan alleen na het moment van publiceren."))
            : writes.RunAsync(key, revision, null, change => ChangeStateAsync(change, ContentChangeKind.Published, () => (change.Document.PublishAt, change.Document.UnpublishAt) = (publishAt, unpublishAt)), cancellationToken);

    private async Task<StoreOutcome?> CreateAsync(ContentTransaction change, DocumentDraft draft)
    {
        if (schema.FindType(draft.ContentType) is not { IsElement: false } type)
        {
            return StoreOutcome.Refused($"Het documenttype '{draft.ContentType}' bestaat niet.");
        }

        var parent = draft.ParentKey is { } parentKey ? await change.FindAsync(parentKey) : null;
        if (draft.ParentKey is null ? !type.AllowAtRoot : parent is null || schema.FindType(parent.ContentType)?.AllowedChildren.Contains(type.Key) != true)
        {
            return StoreOutcome.Refused($"Een document van het type '{type.Name}' mag hier niet staan.");
        }

        await change.AddAsync(draft.Key, type, parent);
        return null;
    }

    private async Task<StoreOutcome?> DraftAsync(ContentTransaction change, DocumentDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Name) || draft.Name.Length > 255)
        {
            return StoreOutcome.Refused("Geef een naam van 1 tot 255 tekens.");
        }

        var version = await change.DraftForWritingAsync();
        version.Name = draft.Name.Trim();
        version.Values = draft.Values.ToJson();
        version.Segment = segments.Make(draft.Name, draft.Values);
        version.SavedAt = clock.GetUtcNow();
        version.Author = draft.Author;
        version.Note = draft.Note;
        return null;
    }

    private async Task<StoreOutcome?> PublishAsync(ContentTransaction change)
    {
        var draft = await change.DraftAsync();
        var reasons = rules.Check(change.Document.ContentType, DocumentValues.FromJson(draft.Values)).ToList();
        if (change.Document.TrashedAt is not null)
        {
            reasons.Add("Dit document staat in de prullenbak. Herstel het eerst.");
        }

        if (change.Document.ParentId is { } parentId && !await change.IsPublicAsync(parentId))
        {
            reasons.Add("De bovenliggende pagina is niet gepubliceerd. Publiceer die eerst.");
        }

        reasons.AddRange(await guard.PublishAsync(change, draft));
        if (reasons.Count > 0)
        {
            return StoreOutcome.Refused(reasons);
        }

        await change.NotePathsAsync();
        draft.Segment = await UrlSegments.MakeUniqueAsync(change.Database, change.Document, draft.Segment, change.Cancellation);
        change.Document.PublishedVersionId = draft.Id;
        change.Document.PublishedAt = clock.GetUtcNow();
        change.Document.PublishAt = null;
        change.Tell(ContentChangeKind.Published);
        return null;
    }

    private async Task<StoreOutcome?> UnpublishAsync(ContentTransaction change)
    {
        await guard.WithdrawAsync(change);
        return await ChangeStateAsync(change, ContentChangeKind.Unpublished, () => change.Document.PublishedVersionId = null);
    }

    private async Task<StoreOutcome?> MoveAsync(ContentTransaction change, Guid newParent)
    {
        var parent = await change.FindAsync(newParent);
        if (parent is null || parent.TrashedAt is not null || schema.FindType(change.Document.ContentType) is not { } type
            || schema.FindType(parent.ContentType)?.AllowedChildren.Contains(type.Key) != true || await change.IsBelowAsync(parent))
        {
            return StoreOutcome.Refused("Dit document mag daar niet staan.");
        }

        await change.NotePathsAsync();
        change.Document.ParentId = parent.Id;
        var published = await change.PublishedAsync();
        if (published is not null)
        {
            published.Segment = await UrlSegments.MakeUniqueAsync(change.Database, change.Document, published.Segment, change.Cancellation);
        }

        change.Tell(ContentChangeKind.Published);
        return null;
    }

    private static async Task<StoreOutcome?> DeleteAsync(ContentTransaction change)
    {
        if (change.Document.TrashedAt is null)
        {
            return StoreOutcome.Refused("Zet het document eerst in de prullenbak.");
        }

        await change.RemoveAsync();
        change.Tell(ContentChangeKind.Deleted);
        return null;
    }

    private static async Task<StoreOutcome?> ChangeStateAsync(ContentTransaction change, ContentChangeKind kind, Action write)
    {
        await change.NotePathsAsync();
        write();
        change.Tell(kind);
        return null;
    }
}
