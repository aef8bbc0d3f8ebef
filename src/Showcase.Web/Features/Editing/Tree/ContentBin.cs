using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Shared.Office.Bins;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>The recycle bin of pages.</summary>
internal sealed class ContentBin(ShowcaseDbContext database, DocumentQueries documents, ContentWriter store) : RecycleBin(database, store)
{
    public override BinWords Words => new("Prullenbak van Inhoud legen", "1 pagina", "pagina’s");

    protected override DocumentKind Kind => DocumentKind.Content;

    protected override async Task<ThrownItem?> FindAsync(Guid key, Writer writer, CancellationToken cancellationToken) =>
        await documents.OpenAsync(key, cancellationToken) is { Row.TrashedAt: not null } opened ? new(key, opened.Row.Revision, opened.Draft.Name, opened.MayPlace(writer)) : null;
}
