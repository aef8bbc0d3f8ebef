using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Reads the folders of one folder at a time, as a tree is opened.</summary>
internal sealed class FolderQueries(ShowcaseDbContext database)
{
    private IQueryable<DocumentRow> Folders => database.Set<DocumentRow>().AsNoTracking().Where(row => row.Kind == DocumentKind.Media && row.ContentType == LibraryQueries.FolderType);

    /// <param name="parent">Nothing for the root.</param>
    /// <returns>Nothing when there is no such folder.</returns>
    public async Task<ListResponse<FolderResponse>?> WithinAsync(Guid? parent, Window window, CancellationToken cancellationToken)
    {
        var within = parent is null ? null : await Folders.Where(row => row.Key == parent).Select(row => (int?)row.Id).SingleOrDefaultAsync(cancellationToken);
        if (parent is not null && within is null)
        {
            return null;
        }

        var found = await (
            from folder in Folders
            where folder.ParentId == within && folder.TrashedAt == null
            join draft in database.Set<VersionRow>() on folder.DraftVersionId equals draft.Id
            select new FolderResponse(folder.Key, draft.Name, parent, Folders.Any(child => child.ParentId == folder.Id && child.TrashedAt == null))).ToListAsync(cancellationToken);
        return new(found.Count, [.. found.OrderBy(folder => folder.Name, LibraryQueries.ByName).ThenBy(folder => folder.Key).Skip(window.Skip).Take(window.Take)]);
    }
}

/// <summary>A folder in the tree of folders.</summary>
/// <param name="HasFolders">True when there are folders in it.</param>
internal sealed record FolderResponse(Guid Key, string Name, Guid? Parent, bool HasFolders);
