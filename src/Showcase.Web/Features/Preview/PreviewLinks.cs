using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Preview;

/// <summary>Keeps which links to drafts were given out, so that they can be taken back.</summary>
internal sealed class PreviewLinks(ShowcaseDbContext database, IOptions<PreviewOptions> options, TimeProvider clock)
{
    // Whoever looks at a preview ten times on one day has made one link and not ten.
    private static readonly TimeSpan SameDay = TimeSpan.FromDays(1);

    /// <summary>A link of this person to a document, for so many days: the one they made a short while ago, or a new one.</summary>
    public async Task<PreviewLinkRow> GiveAsync(int documentId, string who, int? days, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await database.Set<PreviewLinkRow>().Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        var since = now - SameDay;
        var works = TimeSpan.FromDays(days ?? options.Value.LinkDays);
        var present = await database.Set<PreviewLinkRow>().AsNoTracking()
            .Where(row => row.DocumentId == documentId && row.MadeBy == who && row.RevokedAt == null && row.MadeAt > since)
            .OrderByDescending(row => row.MadeAt).ToListAsync(cancellationToken);
        if (present.Find(row => row.ExpiresAt - row.MadeAt == works) is { } same)
        {
            return same;
        }

        var made = new PreviewLinkRow { Id = Guid.NewGuid(), DocumentId = documentId, MadeBy = who, MadeAt = now, ExpiresAt = now + works };
        database.Add(made);
        await database.SaveChangesAsync(cancellationToken);
        return made;
    }

    /// <summary>Those to a document that still work.</summary>
    public async Task<IReadOnlyList<PreviewLinkRow>> OfAsync(int documentId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await database.Set<PreviewLinkRow>().AsNoTracking()
            .Where(row => row.DocumentId == documentId && row.RevokedAt == null && row.ExpiresAt > now).OrderByDescending(row => row.MadeAt).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes a link back, for everyone who has it. Done already is done.</summary>
    public Task RevokeAsync(Guid link, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.Set<PreviewLinkRow>().Where(row => row.Id == link && row.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RevokedAt, now), cancellationToken);
    }

    public Task<PreviewLinkRow?> FindAsync(Guid link, CancellationToken cancellationToken) =>
        database.Set<PreviewLinkRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == link, cancellationToken);

    /// <summary>Key of the document that a link leads to.</summary>
    public Task<Guid> DocumentOfAsync(PreviewLinkRow link, CancellationToken cancellationToken) =>
        database.Set<DocumentRow>().Where(row => row.Id == link.DocumentId).Select(row => row.Key).SingleOrDefaultAsync(cancellationToken);
}
