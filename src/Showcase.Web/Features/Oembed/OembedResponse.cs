using System.Text.Json.Serialization;

namespace Showcase.Web.Features.Oembed;

/// <summary>An answer of the type <c>rich</c> (oembed.com §2.3.4.4).</summary>
/// <param name="Type">Always <c>rich</c>.</param>
/// <param name="Version">Always <c>1.0</c>.</param>
/// <param name="CacheAge">Seconds.</param>
internal sealed record OembedResponse(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("author_name")] string? AuthorName,
    [property: JsonPropertyName("provider_name")] string ProviderName,
    [property: JsonPropertyName("provider_url")] string ProviderUrl,
    [property: JsonPropertyName("cache_age")] int CacheAge,
    [property: JsonPropertyName("thumbnail_url")] string? ThumbnailUrl,
    [property: JsonPropertyName("thumbnail_width")] int? ThumbnailWidth,
    [property: JsonPropertyName("thumbnail_height")] int? ThumbnailHeight,
    [property: JsonPropertyName("html")] string Html,
    [property: JsonPropertyName("width")] int Width,
    [property: JsonPropertyName("height")] int Height);
