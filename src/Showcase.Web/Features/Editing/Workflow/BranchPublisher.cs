using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>Publishes what stands below a document, from the top down; one that is refused does not stop those beside it.</summary>
internal sealed class BranchPublisher(ShowcaseDbContext database, LineageQueries lineages, ContentWriter store)
{
    /// <summary>More than so many below a document are published in the background.</summary>
    public const int MostAtOnce = 20;

    private const int ToldAtOnce = 500;

    /// <summary>How many documents stand below a document, at most so many as <paramref name="enough"/> and those beside the last.</summary>
    public async Task<int> CountBelowAsync(int documentId, int enough, CancellationToken cancellationToken)
    {
        var (count, level) = (0, new List<int> { documentId });
        while (level.Count > 0 && count <= enough)
        {
            level = await database.Set<DocumentRow>().AsNoTracking()
                .Where(row => row.ParentId != null && level.Contains(row.ParentId.Value) && row.TrashedAt == null && row.Kind == DocumentKind.Content)
                .Select(row => row.Id).ToListAsync(cancellationToken);
            count += level.Count;
        }

        return count;
    }

    /// <remarks>The site is told of hundreds at a time: a new picture of the site for each would take most of the time.</remarks>
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
        var (published, seen, reasons) = (0, 0, new List<ReasonResponse>());
        var level = new List<int> { documentId };
        while (level.Count > 0)
        {
            var children = await (
                from document in database.Set<DocumentRow>().AsNoTracking()
                where document.ParentId != null && level.Contains(document.ParentId.Value) && document.TrashedAt == null && document.Kind == DocumentKind.Content
                join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
                orderby document.SortOrder, document.Id
                select new { document.Id, document.Key, document.Revision, draft.Name, IsPublished = document.PublishedVersionId != null, IsSame = document.PublishedVersionId == document.DraftVersionId })
                .ToListAsync(cancellationToken);
            var lineage = await lineages.ReadAsync(writer.IsKept ? children.Select(child => child.Id) : [], writer.IsKept, cancellationToken);
            level = [];
            foreach (var child in children.Where(child => child.IsPublished || !onlyPublished))
            {
                if (!goesOn(seen++))
                {
                    return new(published, reasons) { IsGivenUp = true };
                }

                var found = child.IsSame ? []
                    : writer.IsKept && !lineage.BelongsTo(child.Id, writer.Organisations) ? [new("Dit document is van een andere organisatie.", null, "rights")]
                    : await PublishAsync(child.Key, child.Revision, writer, cancellationToken);
                reasons.AddRange(found.Select(reason => new ReasonResponse(reason.Text, reason.Property, reason.Kind, child.Key, child.Name)));
                published += found.Count == 0 && !child.IsSame ? 1 : 0;
                if (seen % ToldAtOnce == 0)
                {
                    await store.AnnounceAsync(cancellationToken);
                }

                // Below what was never public nothing can become so.
                if (found.Count == 0 || child.IsPublished)
                {
                    level.Add(child.Id);
                }
            }
        }

        return new(published, reasons);
    }

    private async Task<IReadOnlyList<PublicationReason>> PublishAsync(Guid key, long revision, Writer writer, CancellationToken cancellationToken)
    {
        var outcome = await store.SignedBy(writer.Name, "Gepubliceerd met wat erboven staat").Quietly().PublishAsync(key, revision, cancellationToken);
        return outcome.Status switch
        {
            StoreStatus.Done or StoreStatus.NotFound => [],
            StoreStatus.Conflict => [new("Iemand anders heeft dit document intussen gewijzigd. Bekijk het en publiceer het dan.", null, "stale")],
            _ => outcome.Findings,
        };
    }
}

/// <summary>How many were published, and why others were not.</summary>
internal sealed record BranchOutcome(int Published, IReadOnlyList<ReasonResponse> Reasons)
{
    /// <summary>True when it was left before the end.</summary>
    public bool IsGivenUp { get; init; }
}
