namespace Showcase.Core.Feeds;

/// <summary>A slice's contribution to the sitemap: public addresses that are not plain documents of the tree.</summary>
public interface ISitemapSource
{
    IEnumerable<SitemapEntry> Entries();
}

/// <summary>One public address.</summary>
/// <param name="Path">Path with leading slash, no query.</param>
/// <param name="UpdatedAt">UTC instant of the last change, when known.</param>
/// <param name="Video">The film on the page, when it holds one.</param>
public sealed record SitemapEntry(string Path, DateTimeOffset? UpdatedAt, SitemapVideo? Video = null);

/// <summary>What search engines want to know of a film: Google's video sitemap, 1.1.</summary>
/// <param name="ThumbnailPath">Path of the poster.</param>
/// <param name="ContentPath">Path of the film.</param>
/// <param name="DurationSeconds">Length in seconds.</param>
public sealed record SitemapVideo(string Title, string Description, string ThumbnailPath, string ContentPath, int? DurationSeconds);
