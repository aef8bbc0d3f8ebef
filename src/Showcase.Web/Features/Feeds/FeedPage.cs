using Showcase.Core.Feeds;

namespace Showcase.Web.Features.Feeds;

/// <summary>A feed in no format yet; all addresses absolute, all text free of characters that XML forbids.</summary>
/// <param name="Title">Name of the site.</param>
/// <param name="Description">What the feed holds.</param>
/// <param name="HomeUrl">The page with the same entries.</param>
/// <param name="FeedUrl">The feed itself.</param>
/// <param name="UpdatedAt">UTC instant of the newest change among the entries.</param>
/// <param name="Entries">Newest first.</param>
internal sealed record FeedPage(string Title, string Description, string HomeUrl, string FeedUrl, DateTimeOffset UpdatedAt, IReadOnlyList<FeedEntry> Entries)
{
    public static string IdOf(FeedEntry entry) => "urn:uuid:" + entry.Key.ToString("D");
}
