using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Preview;

/// <summary>What a link shows at this moment.</summary>
internal sealed class PreviewReader(PreviewTokens tokens, PreviewLinks links, PreviewedDocuments documents, DraftSnapshots drafts)
{
    /// <returns>Nothing for a link that was made up or has ended, and for a document that is gone or in the recycle bin.</returns>
    public async Task<FoundPreview?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (tokens.Read(token) is not { } id || await links.FindAsync(id, cancellationToken) is not { } link)
        {
            return null;
        }

        if (link.RevokedAt is not null)
        {
            return new(link, null, null);
        }

        var key = await links.DocumentOfAsync(link, cancellationToken);
        return await drafts.MakeAsync(key, cancellationToken) is { } snapshot && snapshot.Find(key) is { } content ? new(link, snapshot, content)
            : await documents.FindAsync(key, cancellationToken) is { ClosedAt: not null } ? new(link, null, null)
            : null;
    }
}

/// <summary>A link with the draft it leads to; without it when the link was taken back, or someone in the draft took back their consent.</summary>
internal sealed record FoundPreview(PreviewLinkRow Link, PublishedSnapshot? Snapshot, SnapshotContent? Content);
