using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Preview;

/// <summary>Of which documents there are links, and who may say something about them.</summary>
internal sealed class PreviewedDocuments(ShowcaseDbContext database, LineageQueries lineages)
{
    public Task<DocumentRow?> FindAsync(Guid key, CancellationToken cancellationToken) =>
        database.Set<DocumentRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken);

    public async Task<bool> MayEditAsync(DocumentRow document, Writer writer, CancellationToken cancellationToken) =>
        DocumentRights.Of(writer, document.Kind, document.Id, document.PublishedVersionId is not null, await lineages.ReadAsync([document.Id], withOrganisations: true, cancellationToken)).Write;
}
