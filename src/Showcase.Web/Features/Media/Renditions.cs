namespace Showcase.Web.Features.Media;

/// <summary>Renditions as they are asked for: kept ones from the disk, others made now.</summary>
internal sealed class Renditions(RenditionQueue queue, RenditionCache cache)
{
    /// <returns>Nothing when the file is no picture that can be shown.</returns>
    /// <exception cref="RenditionQueueFullException">Too many are waiting.</exception>
    public async Task<Stream?> OpenAsync(RenditionName name, FileInfo original, Rendition rendition, CancellationToken cancellationToken) =>
        cache.Open(name) is { } kept ? kept
        : await queue.MakeAsync(name, original, rendition, isAwaited: true).WaitAsync(cancellationToken) is { } made ? new MemoryStream(made, writable: false)
        : null;

    /// <inheritdoc cref="OpenAsync(RenditionName, FileInfo, Rendition, CancellationToken)"/>
    public Task<Stream?> OpenAsync(FileInfo original, Rendition rendition, CancellationToken cancellationToken) =>
        OpenAsync(RenditionName.Of(rendition, original), original, rendition, cancellationToken);
}
