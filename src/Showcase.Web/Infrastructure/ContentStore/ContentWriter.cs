using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Writes documents. Every write is one transaction with its outbox row; handlers run after the commit.</summary>
internal sealed class ContentWriter(
    ContentWrites writes, SiteSchema schema, UrlSegments segments, PublicationGates gates, PublishingGuard guard, Lazy<IEnumerable<IContentWriteStep>> steps, TimeProvider clock)
{
    /// <summary>How long someone's typing goes into one version: who looks back finds a version for each stretch of so long.</summary>
    public static readonly TimeSpan LongestTyping = TimeSpan.FromMinutes(30);

    private Signature? signature;

    /// <summary>A writer that notes each write in the log book.</summary>
    public ContentWriter SignedBy(string who, string action)
    {
        var signed = (ContentWriter)MemberwiseClone();
        signed.signature = new(who, action);
        return signed;
    }

    /// <summary>Brings what was committed without telling to the site.</summary>
    public Task AnnounceAsync(CancellationToken cancellationToken) => writes.AnnounceAsync(cancellationToken);

    /// <summary>Saves a draft; the public sees nothing of it. Creates the document when its key is new.</summary>
    public Task<StoreOutcome> SaveAsync(DocumentDraft draft, CancellationToken cancellationToken) =>
        RunAsync(draft.Key, draft.Revision, draft.Revision is null ? change => CreateAsync(change, draft) : null, change => DraftAsync(change, draft), cancellationToken);

    /// <summary>Makes the draft public. Refused with all reasons when a gate has one.</summary>
    public Task<StoreOutcome> PublishAsync(Guid key, long? revision, CancellationToken cancellationToken) => PublishAsync(key, revision, null, cancellationToken);

    /// <param name="note">Kept with the version, instead of what stood there; nothing leaves it.</param>
    public Task<StoreOutcome> PublishAsync(Guid key, long? revision, string? note, CancellationToken cancellationToken) =>
        RunAsync(key, revision, null, change => PublishAsync(change, note), cancellationToken);

    /// <summary>Publishes as many of these as fit into one transaction of a moment, each by itself, and tells nobody yet.</summary>
    /// <param name="goesOn">Asked before each, with its place among them: false ends it there.</param>
    /// <returns>How they ended, in order, without the documents.</returns>
    public Task<IReadOnlyList<StoreOutcome>> PublishSomeAsync(IEnumerable<(Guid Key, long Revision)> documents, Func<int, bool> goesOn, CancellationToken cancellationToken) =>
        writes.CommitSomeAsync(documents.Select(one => Signed(new(one.Key, one.Revision, change => PublishAsync(change, null)))), goesOn, isAlone: false, cancellationToken);

    public Task<StoreOutcome> UnpublishAsync(Guid key, long? revision, CancellationToken cancellationToken) =>
        RunAsync(key, revision, null, UnpublishAsync, cancellationToken);

    /// <summary>Moves to the recycle bin, with everything below it.</summary>
    public Task<StoreOutcome> TrashAsync(Guid key, long? revision, CancellationToken cancellationToken) =>
        RunAsync(key, revision, null, change => ChangeStateAsync(change, ContentChangeKind.Trashed, () => change.Document.TrashedAt ??= clock.GetUtcNow()), cancellationToken);

    /// <summary>Removes for good, with everything below it; only out of the recycle bin.</summary>
    public Task<StoreOutcome> DeleteAsync(Guid key, long? revision, CancellationToken cancellationToken) =>
        RunAsync(key, revision, null, DeleteAsync, cancellationToken);

    /// <summary>The same for as many of these as fit into one transaction of a moment, while nobody else writes documents, on any node; tells nobody yet.</summary>
    /// <param name="unless">Says why one stays, by what stands there at that moment.</param>
    /// <param name="goesOn">Asked before each, with its place among them: false ends it there.</param>
    public Task<IReadOnlyList<StoreOutcome>> DeleteSomeAsync(
        IEnumerable<(Guid Key, long Revision)> documents, Func<ContentTransaction, Task<string?>> unless, Func<int, bool> goesOn, CancellationToken cancellationToken) =>
        writes.CommitSomeAsync(
            documents.Select(one => Signed(new(one.Key, one.Revision, async change => await unless(change) is { } reason ? StoreOutcome.Refused(reason) : await DeleteAsync(change)))), goesOn, isAlone: true, cancellationToken);

    /// <summary>Sets when the draft goes public and when the document stops being public; nothing clears it.</summary>
    public Task<StoreOutcome> ScheduleAsync(Guid key, DateTimeOffset? publishAt, DateTimeOffset? unpublishAt, long? revision, CancellationToken cancellationToken) =>
        publishAt >= unpublishAt
            ? Task.FromResult(StoreOutcome.Refused("Depubliceren kan alleen na het moment van publiceren."))
            : RunAsync(key, revision, null, change => ChangeStateAsync(change, ContentChangeKind.Published, () => (change.Document.PublishAt, change.Document.UnpublishAt) = (publishAt, unpublishAt)), cancellationToken);

    /// <summary>Gives up a publication whose moment came while the draft could not be published.</summary>
    public Task<StoreOutcome> RefuseScheduleAsync(Guid key, IReadOnlyList<string> reasons, long revision, CancellationToken cancellationToken) =>
        RunAsync(key, revision, null, change => RefuseScheduleAsync(change, reasons), cancellationToken);

    /// <summary>Makes a new draft of an older version.</summary>
    public Task<StoreOutcome> RollBackAsync(Guid key, int version, string author, long? revision, CancellationToken cancellationToken) =>
        RunAsync(key, revision, null, change => RollBackAsync(change, version, author), cancellationToken);

    /// <summary>Runs what a slice keeps beside a document, in the same way and with the same guarantees as a write of the document itself.</summary>
    public Task<StoreOutcome> AlongsideAsync(Guid key, long? revision, Func<ContentTransaction, Task<StoreOutcome?>> write, CancellationToken cancellationToken) =>
        RunAsync(key, revision, null, write, cancellationToken);

    private Task<StoreOutcome> RunAsync(
        Guid key, long? revision, Func<ContentTransaction, Task<StoreOutcome?>>? create, Func<ContentTransaction, Task<StoreOutcome?>> write, CancellationToken cancellationToken) =>
        writes.RunAsync(Signed(new(key, revision, write) { Create = create }), cancellationToken);

    private ContentWrite Signed(ContentWrite write) => write with { Signature = signature };

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

        var typing = await change.OwnTypingAsync(draft.Author, LongestTyping);
        var version = typing ?? await change.DraftForWritingAsync();
        version.Name = draft.Name.Trim();
        version.Values = draft.Values.ToJson();
        version.Segment = segments.Make(draft.Name, draft.Values);
        version.SavedAt = clock.GetUtcNow();
        version.Author = draft.Author;
        version.Note = draft.Note;
        version.AutosavedSince = draft.IsAutosave ? typing?.AutosavedSince ?? clock.GetUtcNow() : null;
        version.Revision = change.Document.Revision + 1;
        return await TellStepsAsync(step => step.SavedAsync(change));
    }

    private async Task<StoreOutcome?> PublishAsync(ContentTransaction change, string? note)
    {
        var draft = await change.DraftAsync();
        var reasons = (await gates.CheckAsync(change, draft)).Where(found => !found.IsHint).ToList();
        if (reasons.Count > 0)
        {
            return StoreOutcome.Refused(reasons);
        }

        await change.NotePathsAsync();
        if (draft.Id != change.Document.PublishedVersionId)
        {
            draft.Segment = await change.Neighbours.FreeSegmentAsync(change.Document, draft.Segment, change.Cancellation);
            draft.Note = note ?? draft.Note;
            draft.AutosavedSince = null;
        }

        change.Document.PublishedVersionId = draft.Id;
        change.Document.PublishedAt = clock.GetUtcNow();
        change.Document.PublishAt = null;
        change.Tell(ContentChangeKind.Published);
        return await TellStepsAsync(step => step.PublishedAsync(change));
    }

    private async Task<StoreOutcome?> UnpublishAsync(ContentTransaction change)
    {
        await guard.WithdrawAsync(change);
        return await ChangeStateAsync(change, ContentChangeKind.Unpublished, () => change.Document.PublishedVersionId = null);
    }

    private async Task<StoreOutcome?> RollBackAsync(ContentTransaction change, int version, string author)
    {
        var former = await change.VersionAsync(version);
        if (former is null)
        {
            return StoreOutcome.NotFound;
        }

        var draft = await change.DraftForWritingAsync();
        (draft.Name, draft.Segment, draft.Values, draft.Author, draft.SavedAt, draft.Revision) =
            (former.Name, segments.Make(former.Name, DocumentValues.FromJson(former.Values)), former.Values, author, clock.GetUtcNow(), change.Document.Revision + 1);
        draft.Note = $"Teruggezet naar versie {await change.Database.NumberedVersionsOf(change.Document.Id).Where(row => row.Version.Id == version).Select(row => row.Number).SingleAsync(change.Cancellation)}.";
        return await TellStepsAsync(step => step.SavedAsync(change));
    }

    private async Task<StoreOutcome?> RefuseScheduleAsync(ContentTransaction change, IReadOnlyList<string> reasons)
    {
        await ChangeStateAsync(change, ContentChangeKind.Published, () => change.Document.PublishAt = null);
        return await TellStepsAsync(step => step.ScheduleRefusedAsync(change, reasons));
    }

    private async Task<StoreOutcome?> TellStepsAsync(Func<IContentWriteStep, Task> tell)
    {
        foreach (var step in steps.Value)
        {
            await tell(step);
        }

        return null;
    }

    private static async Task<StoreOutcome?> DeleteAsync(ContentTransaction change)
    {
        if (change.Document.TrashedAt is null)
        {
            return StoreOutcome.Refused("Zet het document eerst in de prullenbak.");
        }

        change.FormerName = (await change.DraftAsync()).Name;
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
