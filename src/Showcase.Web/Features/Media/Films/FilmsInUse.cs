using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Media.Library;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Which films the library holds now: in a draft or on the site, and not thrown away.</summary>
internal sealed class FilmsInUse(IDbContextFactory<ShowcaseDbContext> contexts)
{
    /// <returns>Names by address.</returns>
    public async Task<IReadOnlyDictionary<string, string>> AllAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Kind == DocumentKind.Media && document.ContentType == FileFormat.Video && document.TrashedAt == null
            from version in database.Set<VersionRow>()
            where version.Id == document.DraftVersionId || version.Id == document.PublishedVersionId
            orderby document.Id
            select new { version.Name, version.Values }).ToListAsync(cancellationToken);
        var films = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var version in versions)
        {
            if (MediaFacts.Of(DocumentValues.ReadOrEmpty(version.Values)) is { File.Src: { } path, Format.Kind: FileKind.Film }) films[path] = version.Name;
        }

        return films;
    }
}
