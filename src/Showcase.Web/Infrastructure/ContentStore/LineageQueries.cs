using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Reads what stands above documents: one statement for each level of the tree, however many documents there are.</summary>
internal sealed class LineageQueries(ShowcaseDbContext database)
{
    public const string OrganisationProperty = "organisation";

    private const int Deepest = 50;

    /// <param name="ids">The documents to start from.</param>
    /// <param name="withOrganisations">Whether it matters to whom they belong, which costs reading what they say.</param>
    /// <param name="cancellationToken">Given up before it is read.</param>
    public async Task<Lineage> ReadAsync(IEnumerable<int> ids, bool withOrganisations, CancellationToken cancellationToken)
    {
        var nodes = new Dictionary<int, LineageNode>();
        var level = ids.Distinct().ToList();
        for (var depth = 0; level.Count > 0 && depth < Deepest; depth++)
        {
            var rows = await (
                from document in database.Set<DocumentRow>().AsNoTracking()
                where level.Contains(document.Id)
                join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
                join version in database.Set<VersionRow>() on document.PublishedVersionId equals version.Id into versions
                from published in versions.DefaultIfEmpty()
                select new
                {
                    document.Id,
                    document.Key,
                    document.ParentId,
                    document.ContentType,
                    draft.Name,
                    document.TrashedAt,
                    IsPublished = document.PublishedVersionId != null,
                    Draft = withOrganisations ? draft.Values : null,
                    Published = withOrganisations && document.PublishedVersionId != document.DraftVersionId ? published!.Values : null,
                }).ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                nodes[row.Id] = new(row.Id, row.Key, row.ParentId, row.ContentType, row.Name, row.TrashedAt, row.IsPublished, [.. OrganisationsIn(row.Draft), .. OrganisationsIn(row.Published)]);
            }

            level = [.. rows.Select(row => row.ParentId).OfType<int>().Where(parent => !nodes.ContainsKey(parent)).Distinct()];
        }

        return new(nodes);
    }

    private static IEnumerable<Guid> OrganisationsIn(string? values) =>
        values is null || DocumentValues.ReadOrEmpty(values).Get(OrganisationProperty) is not { } value ? [] : SnapshotReferences.KeysIn(value);
}
