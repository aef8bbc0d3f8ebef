namespace Showcase.Core.Feeds;

/// <summary>A slice's contribution to the feeds.</summary>
public interface IFeedSource
{
    IEnumerable<FeedEntry> Entries();
}

/// <summary>One entry of a feed.</summary>
/// <param name="Key">Key of the document; the entry's id does not change when the path does.</param>
/// <param name="Path">Public path.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">Plain text.</param>
/// <param name="Html">Safe HTML of the body.</param>
/// <param name="PublishedAt">UTC instant of first publication.</param>
/// <param name="UpdatedAt">UTC instant of the last publication.</param>
/// <param name="Categories">Dutch labels.</param>
/// <param name="ImageUrl">Path of a picture, or nothing.</param>
public sealed record FeedEntry(Guid Key, string Path, string Title, string Summary, string Html, DateTimeOffset PublishedAt, DateTimeOffset UpdatedAt, IReadOnlyList<string> Categories, string? ImageUrl);
