using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>Publishes what stands below a document, from the top down; one that is refused does not stop those beside it.</summary>
internal sealed class BranchPublisher(ShowcaseDbContext database, LineageQueries lineages, ContentWriter store)
{
    private const int MostTogether = 100;
    private const int ToldAtOnce = 500;

    /// <remarks>Some in each transaction, so that few wait for the disk and nobody who saves meanwhile waits long; the site is told of hundreds at a time (ADR 0146).</remarks>
    /// <param name="goesOn">Asked before each document, with how many were looked at: false leaves the rest as it is.</param>
    /// <param name="cancellationToken">Ends it at once, between documents or within one; none is left half written.</param>
    public async Task<BranchOutcome> PublishBelowAsync(int documentId, bool onlyPublished, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        try
        {
            return await PublishLevelsAsync(documentId, onlyPublished, writer, goesOn, cancellationToken);
        }
        finally
        {
            await store.AnnounceAsync(CancellationToken.None);
        }
    }

    private async Task<BranchOutcome> PublishLevelsAsync(int documentId, bool onlyPublished, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        var (outcome, level) = (new BranchOutcome(0, []), new List<int> { documentId });
        while (level.Count > 0 && !outcome.IsGivenUp)
        {
            var pages = (await ChildrenAsync(level, writer, cancellationToken)).FindAll(page => page.IsPublished || !onlyPublished);
            var due = pages.FindAll(page => page is { IsSame: false, IsOfOthers: false });
            var strange = pages.FindAll(page => page is { IsSame: false, IsOfOthers: true });
            outcome = outcome with
            {
                Seen = outcome.Seen + pages.Count - due.Count,
                Reasons = [.. outcome.Reasons, .. strange.Select(page => page.Why(new("Dit document is van een andere organisatie.", null, "rights")))],
            };
            var (done, refused) = await PublishAsync(due, outcome.Seen, writer, goesOn, cancellationToken);
            outcome = outcome with
            {
                Published = outcome.Published + done.Count,
                Seen = outcome.Seen + due.Count,
                Reasons = [.. outcome.Reasons, .. refused.SelectMany(one => one.Reasons.Select(one.Page.Why))],
                IsGivenUp = done.Count + refused.Count < due.Count,
            };
            // Below what was never public nothing can become so.
            level = [.. pages.Where(page => page.IsPublished).Concat(done).Select(page => page.Id).Distinct()];
        }

        return outcome;
    }

    /// <returns>What was published, and what was refused: together fewer than are due when it was given up.</returns>
    private async Task<(List<BranchPage> Done, List<(BranchPage Page, IReadOnlyList<PublicationReason> Reasons)> Refused)> PublishAsync(
        List<BranchPage> due, int seen, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        var (done, refused, told) = (new List<BranchPage>(), new List<(BranchPage Page, IReadOnlyList<PublicationReason> Reasons)>(), 0);
        var signed = store.SignedBy(writer.Name, "Gepubliceerd met wat erboven staat");
        for (var at = 0; at < due.Count;)
        {
            var some = due.Skip(at).Take(MostTogether).ToList();
            var outcomes = await signed.PublishSomeAsync(some.Select(page => (page.Key, page.Revision)), place => goesOn(seen + at + place), cancellationToken);
            if (outcomes.Count == 0) break;
            foreach (var (page, outcome) in some.Zip(outcomes))
            {
                if (ReasonsOf(outcome) is { Count: > 0 } reasons) refused.Add((page, reasons));
                else done.Add(page);
            }

            at += outcomes.Count;
            if (done.Count - told < ToldAtOnce) continue;
            await store.AnnounceAsync(cancellationToken);
            told = done.Count;
        }

        return (done, refused);
    }

    private async Task<List<BranchPage>> ChildrenAsync(List<int> level, Writer writer, CancellationToken cancellationToken)
    {
        var children = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.ParentId != null && level.Contains(document.ParentId.Value) && document.TrashedAt == null && document.Kind == DocumentKind.Content
            join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
            orderby document.SortOrder, document.Id
            select new BranchPage(document.Id, document.Key, document.Revision, draft.Name, document.PublishedVersionId != null, document.PublishedVersionId == document.DraftVersionId))
            .ToListAsync(cancellationToken);
        if (!writer.IsKept) return children;
        var lineage = await lineages.ReadAsync(children.Select(child => child.Id), true, cancellationToken);
        return children.ConvertAll(child => child with { IsOfOthers = !lineage.BelongsTo(child.Id, writer.Organisations) });
    }

    private static IReadOnlyList<PublicationReason> ReasonsOf(StoreOutcome outcome) => outcome.Status switch
    {
        StoreStatus.Done or StoreStatus.NotFound => [],
        StoreStatus.Conflict => [new("Iemand anders heeft dit document intussen gewijzigd. Bekijk het en publiceer het dan.", null, "stale")],
        _ => outcome.Findings,
    };

    private sealed record BranchPage(int Id, Guid Key, long Revision, string Name, bool IsPublished, bool IsSame)
    {
        public bool IsOfOthers { get; init; }

        public ReasonResponse Why(PublicationReason reason) => new(reason.Text, reason.Property, reason.Kind, Key, Name);
    }
}

/// <summary>How many were published, and why others were not.</summary>
internal sealed record BranchOutcome(int Published, IReadOnlyList<ReasonResponse> Reasons)
{
    /// <summary>How many were looked at.</summary>
    public int Seen { get; init; }

    /// <summary>True when it was left before the end.</summary>
    public bool IsGivenUp { get; init; }
}
