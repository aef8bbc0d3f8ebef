namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Small pictures for the back office. Making one also proves that a picture can be shown whole.</summary>
internal sealed class OfficeThumbnails(RenditionQueue queue, RenditionCache cache)
{
    private static readonly RenditionView WholeInOffice = new("", "", "beheer");

    /// <returns>WebP; nothing when the file is no picture that can be shown.</returns>
    /// <exception cref="RenditionQueueFullException">Too many are waiting.</exception>
    public async Task<Stream?> OpenAsync(string path, FileInfo original, CancellationToken cancellationToken)
    {
        var rendition = new Rendition(path, RenditionLadder.Widths[0], null, WholeInOffice, RenditionFormat.Webp);
        var name = RenditionName.Of(rendition, original);
        return cache.Open(name) is { } kept ? kept
            : await queue.MakeAsync(name, original, rendition, isAwaited: true).WaitAsync(cancellationToken) is { } made ? new MemoryStream(made, writable: false)
            : null;
    }
}
