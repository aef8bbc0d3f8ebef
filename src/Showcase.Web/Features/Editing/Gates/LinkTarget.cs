using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>What a link leads to, as the transaction of the publication sees it: the picture of the site may be some seconds behind another node, and a file is gone at once.</summary>
/// <param name="Lacks">What keeps the target itself off the site, with the way out; nothing when it is something above it.</param>
internal sealed record LinkTarget(string Name, bool IsTrashed, bool IsPublic, string? Lacks)
{
    public static async Task<IReadOnlyDictionary<Guid, LinkTarget>> ReadAsync(PublicationCandidate candidate, IEnumerable<Guid> targets, CancellationToken cancellationToken)
    {
        var keys = targets.Distinct().ToList();
        if (keys.Count == 0)
        {
            return new Dictionary<Guid, LinkTarget>();
        }

        var rows = await (
            from document in candidate.Database.Set<DocumentRow>().AsNoTracking()
            where keys.Contains(document.Key)
            join draft in candidate.Database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
            select new
            {
                document.Key,
                document.ParentId,
                document.Kind,
                document.ContentType,
                document.TrashedAt,
                IsPublished = document.PublishedVersionId != null,
                draft.Name,
                Values = document.ContentType == PictureGate.PictureType ? draft.Values : null,
            }).ToListAsync(cancellationToken);
        var found = new Dictionary<Guid, LinkTarget>();
        foreach (var row in rows)
        {
            var above = row.ParentId is { } parent ? await candidate.Neighbours.FindAsync(parent, cancellationToken) : null;
            found[row.Key] = new(row.Name, row.TrashedAt is not null || above is { IsTrashed: true }, row.TrashedAt is null && row.IsPublished && (above is null || above.IsPublic), row.IsPublished ? null : Lack(row.Kind, row.Values));
        }

        return found;
    }

    private static string Lack(DocumentKind kind, string? picture) => kind == DocumentKind.Content ? "publiceer die pagina eerst."
        : picture is null ? "publiceer het bestand bij Media."
        : string.IsNullOrWhiteSpace(DocumentValues.ReadOrEmpty(picture).Get(PictureGate.AltText)) ? "vul de alt-tekst in en publiceer de foto."
        : "publiceer de foto bij Media.";
}
