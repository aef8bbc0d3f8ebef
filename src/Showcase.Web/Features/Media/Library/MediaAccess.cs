using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>A media item with the line it stands in.</summary>
internal sealed record OpenedMedia(DocumentRow Row, VersionRow Draft, Lineage Lineage)
{
    public bool IsTrashed => Lineage.TrashedAt(Row.Id) is not null;

    public bool MayWrite(Writer writer) => !writer.IsKept || Lineage.BelongsTo(Row.Id, writer.Organisations);

    /// <summary>True for a folder that belongs to others.</summary>
    public bool IsOfOthers(Writer writer) => writer.IsKept && !MayWrite(writer) && Lineage.Upwards(Row.Id).Any(step => step.Organisations.Count > 0);
}

/// <summary>Opens what a write is about, and says whose it is.</summary>
/// <remarks>What someone who is kept to an organisation brings in belongs to that organisation, by the same value by which pages do (ADR 0093, 0101).</remarks>
internal sealed class MediaAccess(ShowcaseDbContext database, LineageQueries lineages)
{
    public async Task<OpenedMedia?> FindAsync(Guid key, CancellationToken cancellationToken)
    {
        var found = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Key == key && document.Kind == DocumentKind.Media
            join draft in database.Set<VersionRow>().AsNoTracking() on document.DraftVersionId equals draft.Id
            select new { document, draft }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new(found.document, found.draft, await lineages.ReadAsync([found.document.Id], withOrganisations: true, cancellationToken));
    }

    /// <returns>What has this key, whatever it is; nothing while it is free.</returns>
    public Task<StoredDocument?> PresentAsync(Guid key, CancellationToken cancellationToken) => StoredDocuments.FindAsync(database, key, cancellationToken);

    /// <summary>Checks that something may be put into a folder.</summary>
    /// <exception cref="RefusedException">It is not there, no folder, thrown away, or of another organisation.</exception>
    public async Task DemandFolderAsync(Guid? key, Writer writer, CancellationToken cancellationToken)
    {
        if (key is not { } folder)
        {
            return;
        }

        if (await FindAsync(folder, cancellationToken) is not { Row.ContentType: LibraryQueries.FolderType, IsTrashed: false } opened)
        {
            throw new RefusedException(LibraryAnswers.Refused("Deze map is er niet of niet meer. Kies een andere map."));
        }

        if (opened.IsOfOthers(writer))
        {
            throw new RefusedException(OfficeProblem.Of(StatusCodes.Status403Forbidden, "Deze map is van een andere organisatie. Kies een andere map."));
        }
    }

    public static void Sign(DocumentValues values, Writer writer)
    {
        if (writer.IsKept)
        {
            values.Set(LineageQueries.OrganisationProperty, string.Join(',', writer.Organisations.Order().Select(key => $"umb://document/{key:N}")));
        }
    }
}
