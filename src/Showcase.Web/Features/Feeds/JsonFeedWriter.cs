using System.Text.Json;
using System.Text.Json.Serialization;
using Showcase.Core.Feeds;

namespace Showcase.Web.Features.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1 (jsonfeed.org, August 2020).</summary>
internal static partial class JsonFeedWriter
{
    public static byte[] Write(FeedPage page) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonFeed(
            "https://jsonfeed.org/version/1.1",
            page.Title,
            page.HomeUrl,
            page.FeedUrl,
            page.Description,
            "nl-NL",
            [new JsonFeedAuthor(page.Title)],
            [.. page.Entries.Select(Item)]),
        JsonFeedContext.Default.JsonFeed);

    private static JsonFeedItem Item(FeedEntry entry) => new(
        FeedPage.IdOf(entry),
        entry.Path,
        entry.Title,
        entry.Summary,
        entry.Html,
        entry.ImageUrl,
        entry.PublishedAt,
        entry.UpdatedAt,
        entry.Categories);

    internal sealed record JsonFeed(
        string Version,
        string Title,
        string HomePageUrl,
        string FeedUrl,
        string Description,
        string Language,
        IReadOnlyList<JsonFeedAuthor> Authors,
        IReadOnlyList<JsonFeedItem> Items);

    internal sealed record JsonFeedAuthor(string Name);

    internal sealed record JsonFeedItem(
        string Id,
        string Url,
        string Title,
        string Summary,
        string ContentHtml,
        string? Image,
        DateTimeOffset DatePublished,
        DateTimeOffset DateModified,
        IReadOnlyList<string> Tags);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(JsonFeed))]
    internal sealed partial class JsonFeedContext : JsonSerializerContext;
}
