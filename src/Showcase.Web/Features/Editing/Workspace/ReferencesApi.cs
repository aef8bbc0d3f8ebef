using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>Who uses a document or file, in what is public and in drafts.</summary>
/// <remarks>Found by looking through the stored values and not by an index that can go out of step (ADR 0091).</remarks>
internal static class ReferencesApi
{
    private const int UsualPage = 50;

    public static void MapReferences(this RouteGroupBuilder api) => api.MapGet(EditingRoutes.References, FindAsync);

    private static async Task<IResult> FindAsync(Guid key, HttpContext context, ShowcaseDbContext database, LineageQueries lineages, CancellationToken cancellationToken)
    {
        var window = Window.Of(context.Request, UsualPage);
        var (dashed, plain) = (key.ToString("D"), key.ToString("N"));
        var users = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Key != key
            join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
            join version in database.Set<VersionRow>() on document.PublishedVersionId equals version.Id into versions
            from published in versions.DefaultIfEmpty()
            where draft.Values.Contains(dashed) || draft.Values.Contains(plain)
                || (document.PublishedVersionId != document.DraftVersionId && (published!.Values.Contains(dashed) || published.Values.Contains(plain)))
            orderby draft.Name, document.Id
            select new { document.Id, document.Key, document.Kind, document.ContentType, draft.Name, document.DraftVersionId, document.PublishedVersionId }).ToListAsync(cancellationToken);
        var page = users.Skip(window.Skip).Take(window.Take).ToList();
        var versionIds = page.SelectMany(user => new[] { user.DraftVersionId, user.PublishedVersionId }).OfType<int>().Distinct().ToList();
        var values = await database.Set<VersionRow>().AsNoTracking().Where(row => versionIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => DocumentValues.ReadOrEmpty(row.Values), cancellationToken);
        var lineage = await lineages.ReadAsync(page.Select(user => user.Id), withOrganisations: false, cancellationToken);
        return TypedResults.Ok(new ListResponse<ReferenceResponse>(users.Count,
        [
            .. page.Select(user => new ReferenceResponse(
                user.Key,
                user.Name,
                user.ContentType,
                DocumentState.Of(lineage.TrashedAt(user.Id) is not null, user.PublishedVersionId is not null, user.PublishedVersionId == user.DraftVersionId),
                user.Kind == DocumentKind.Media ? "media" : "document",
                [.. new[] { user.DraftVersionId, user.PublishedVersionId }.OfType<int>().SelectMany(id => Naming(values[id], key)).Distinct(StringComparer.OrdinalIgnoreCase)])),
        ]));
    }

    private static IEnumerable<string> Naming(DocumentValues values, Guid key) =>
        values.Aliases.Where(alias => values.Get(alias) is { } value && SnapshotReferences.KeysIn(value).Contains(key));
}

/// <param name="Kind"><c>document</c> or <c>media</c>.</param>
/// <param name="Properties">Aliases of the properties in which it is used.</param>
internal sealed record ReferenceResponse(Guid Key, string Name, string Type, string State, string Kind, IReadOnlyList<string> Properties);
