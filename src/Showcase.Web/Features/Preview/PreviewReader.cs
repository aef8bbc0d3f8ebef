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

        return link.RevokedAt is not null ? new(link, null, null) : await FindAsync(await links.DocumentOfAsync(link, cancellationToken), link, cancellationToken);
    }

    /// <summary>The draft for who may see it without a link.</summary>
    /// <returns>Nothing for a document that is gone or in the recycle bin.</returns>
    public Task<FoundPreview?> FindOwnAsync(Guid key, CancellationToken cancellationToken) => FindAsync(key, null, cancellationToken);

    private async Task<FoundPreview?> FindAsync(Guid key, PreviewLinkRow? link, CancellationToken cancellationToken) =>
        await drafts.MakeAsync(key, cancellationToken) is { } snapshot && snapshot.Find(key) is { } content ? new(link, snapshot, content)
            : await documents.FindAsync(key, cancellationToken) is { ClosedAt: not null } ? new(link, null, null)
            : null;
}

/// <summary>A draft with the link that led to it, if one did; without the draft when the link was taken back, or someone in the draft took back their consent.</summary>
internal sealed record FoundPreview(PreviewLinkRow? Link, PublishedSnapshot? Snapshot, SnapshotContent? Content);
