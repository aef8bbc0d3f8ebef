using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Shared.Office.Bins;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>The recycle bin of the library; what a page still uses stays.</summary>
internal sealed class MediaBin(ShowcaseDbContext database, MediaAccess access, OrphanFiles orphans, ContentWriter store) : RecycleBin(database, store)
{
    private readonly BinGuard guard = new();

    public override BinWords Words => new("Prullenbak van Media legen", "1 bestand of map", "bestanden en mappen");

    protected override DocumentKind Kind => DocumentKind.Media;

    public override Task<BinResult> EmptyAsync(IReadOnlyList<Guid> thrown, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken) =>
        orphans.TogetherAsync(async () =>
        {
            await guard.BeginAsync(Database, thrown, cancellationToken);
            return await base.EmptyAsync(thrown, writer, goesOn, cancellationToken);
        }, cancellationToken);

    protected override async Task<ThrownItem?> FindAsync(Guid key, Writer writer, CancellationToken cancellationToken) =>
        await access.FindAsync(key, cancellationToken) is { Row.TrashedAt: not null } opened ? new(key, opened.Row.Revision, opened.Draft.Name, opened.MayWrite(writer)) : null;

    protected override Task<string?> ReasonToKeepAsync(ContentTransaction change) => guard.ReasonToKeepAsync(change);
}
