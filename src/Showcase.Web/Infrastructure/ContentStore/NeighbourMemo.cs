using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What stands above and beside the documents that one transaction writes, read once for all of them.</summary>
/// <param name="isForMany">Whether it pays to read all that stands beside one.</param>
internal sealed class NeighbourMemo(ShowcaseDbContext database, bool isForMany)
{
    private readonly Dictionary<int, Neighbour> above = [];
    private readonly Dictionary<(int? Parent, DocumentKind Kind), Dictionary<int, string>> segments = [];

    /// <param name="id">Of what a document stands under.</param>
    public async Task<Neighbour> FindAsync(int id, CancellationToken cancellationToken)
    {
        if (above.TryGetValue(id, out var known))
        {
            return known;
        }

        var row = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Id == id
            join version in database.Set<VersionRow>() on document.PublishedVersionId equals version.Id into versions
            from published in versions.DefaultIfEmpty()
            select new { document.ParentId, document.Kind, document.TrashedAt, Segment = published == null ? null : published.Segment }).SingleAsync(cancellationToken);
        var over = row.ParentId is { } parent ? await FindAsync(parent, cancellationToken) : null;
        var isTrashed = row.TrashedAt is not null || over is { IsTrashed: true };
        var isPublic = !isTrashed && row.Segment is not null && (over is null || over.IsPublic);
        return above[id] = new(isTrashed, isPublic, isPublic && row.Kind == DocumentKind.Content ? await PathAsync(id, over, row.Segment!, cancellationToken) : null);
    }

    /// <summary>The segment itself, or with a number behind it when one beside it has it.</summary>
    public async Task<string> FreeSegmentAsync(DocumentRow document, string segment, CancellationToken cancellationToken)
    {
        if (!isForMany)
        {
            return await UrlSegments.MakeUniqueAsync(database, document, segment, cancellationToken);
        }

        if (!segments.TryGetValue((document.ParentId, document.Kind), out var beside))
        {
            segments[(document.ParentId, document.Kind)] = beside = await UrlSegments.Beside(database, document.ParentId, document.Kind).ToDictionaryAsync(row => row.Id, row => row.Segment, cancellationToken);
        }

        beside.Remove(document.Id);
        return beside[document.Id] = UrlSegments.Free(segment, beside.Values.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>It was written: what hangs on it is read anew.</summary>
    public void Written(DocumentRow document)
    {
        if (above.ContainsKey(document.Id)) above.Clear();
    }

    public void Forget()
    {
        above.Clear();
        segments.Clear();
    }

    // The first at the root is the site itself, and has no part in the paths below it.
    private async Task<string> PathAsync(int id, Neighbour? over, string segment, CancellationToken cancellationToken) =>
        over is not null ? PublicPaths.Below(over.Path!, segment)
        : await PublicPaths.IsSiteAsync(database, id, cancellationToken) ? "/"
        : "/" + segment;
}

/// <summary>How it is with something that others stand under, by itself and by what it stands under.</summary>
/// <param name="Path">Of a page that is public.</param>
internal sealed record Neighbour(bool IsTrashed, bool IsPublic, string? Path);
