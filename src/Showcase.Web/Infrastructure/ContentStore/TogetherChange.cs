using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>One change of several documents in progress.</summary>
internal sealed class TogetherChange(ShowcaseDbContext database, PublishingGuard guard, TimeProvider clock, CancellationToken cancellation)
{
    private readonly List<(DocumentRow Document, ContentChangeKind Kind, IReadOnlyList<string> Paths)> told = [];
    private Dictionary<Guid, string>? paths;

    public ShowcaseDbContext Database => database;

    public CancellationToken Cancellation => cancellation;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>Takes it off the site. All addresses it ever had answer that it is gone, and its draft is not shown to anyone outside the back office.</summary>
    public async Task TakeOffAsync(DocumentRow document)
    {
        var former = await EveryPathAsync(document);
        if (document.Kind == DocumentKind.Content) await guard.WithdrawAsync(new ContentTransaction(database, document, clock, cancellation));
        (document.PublishedVersionId, document.PublishAt, document.ClosedAt) = (null, null, Now);
        Tell(document, ContentChangeKind.Withdrawn, former);
    }

    /// <summary>Shows another version in its place. An address that is not that of the version answers that it is gone and leads nowhere: it may say who someone is.</summary>
    public async Task ShowInsteadAsync(DocumentRow document, VersionRow version)
    {
        var former = await EveryPathAsync(document);
        version.Segment = await UrlSegments.MakeUniqueAsync(database, document, version.Segment, cancellation);
        (document.PublishedVersionId, document.DraftVersionId, document.PublishAt, document.PublishedAt, document.ClosedAt, document.Withheld) =
            (version.Id, version.Id, null, Now, null, PublicUse.None);
        await database.Set<RedirectRow>().Where(row => row.DocumentKey == document.Key).ExecuteDeleteAsync(cancellation);
        Tell(document, ContentChangeKind.Withdrawn, former);
        Tell(document, ContentChangeKind.Published, []);
    }

    /// <summary>Says what may not be done with it beside showing it.</summary>
    public void Withhold(DocumentRow document, PublicUse uses)
    {
        if (document.Withheld == uses) return;
        document.Withheld = uses;
        Tell(document, ContentChangeKind.Published, []);
    }

    /// <summary>Writes the outbox rows; part of the same transaction.</summary>
    public Task CompleteAsync()
    {
        database.AddRange(told.Select(one => new OutboxRow
        {
            Kind = one.Kind, DocumentKey = one.Document.Key, ContentType = one.Document.ContentType, FormerPaths = string.Join('\n', one.Paths), CommittedAt = Now,
        }));
        return database.SaveChangesAsync(cancellation);
    }

    private void Tell(DocumentRow document, ContentChangeKind kind, IReadOnlyList<string> former)
    {
        document.Revision += told.Exists(one => one.Document == document) ? 0 : 1;
        told.Add((document, kind, former));
    }

    private async Task<IReadOnlyList<string>> EveryPathAsync(DocumentRow document)
    {
        if (document.Kind == DocumentKind.Media) return [];
        paths ??= await PublicPaths.ReadAllAsync(database, cancellation);
        var former = await database.Set<RedirectRow>().Where(row => row.DocumentKey == document.Key).Select(row => row.FormerPath).ToListAsync(cancellation);
        if (!paths.TryGetValue(document.Key, out var present)) return former;
        var below = paths.Values.Where(path => path.StartsWith(present.TrimEnd('/') + "/", StringComparison.Ordinal));
        return [.. former, present, .. below];
    }
}
