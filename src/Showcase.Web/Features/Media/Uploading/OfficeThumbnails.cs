namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Small pictures for the back office. Making one also proves that a picture can be shown whole.</summary>
internal sealed class OfficeThumbnails(Renditions renditions)
{
    private static readonly RenditionView WholeInOffice = new("", "", "beheer");

    /// <returns>WebP; nothing when the file is no picture that can be shown.</returns>
    /// <exception cref="RenditionQueueFullException">Too many are waiting.</exception>
    public Task<Stream?> OpenAsync(string path, FileInfo original, CancellationToken cancellationToken) =>
        renditions.OpenAsync(original, new Rendition(path, RenditionLadder.Widths[0], null, WholeInOffice, RenditionFormat.Webp), cancellationToken);
}
