using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace Showcase.Web.Infrastructure.ContentStore.Converters;

/// <summary>Stored links to Umbraco's <see cref="Link"/>; links to what is not public, and addresses other than web, mail and phone, are left out.</summary>
internal sealed class MultiUrlPickerConverter(
    IPublishedContentCache content,
    IPublishedMediaCache media,
    IPublishedUrlProvider urls,
    IApiContentRouteBuilder routes) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel"];

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias is Constants.PropertyEditors.Aliases.MultiUrlPicker;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<Link>);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertIntermediateToObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        StoredLink.Read(inter as string).Select(AsLink).OfType<Link>().ToArray();

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<ApiLink>);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        StoredLink.Read(inter as string).Select(Delivered).OfType<ApiLink>().ToArray();

    private Link? AsLink(StoredLink stored)
    {
        var (url, type) = stored.Target switch
        {
            { EntityType: Constants.UdiEntityType.Document } document => (urls.GetUrl(document.Guid), LinkType.Content),
            { EntityType: Constants.UdiEntityType.Media } file => (urls.GetMediaUrl(file.Guid), LinkType.Media),
            _ => (IsAllowed(stored.Url) ? stored.Url! : "", LinkType.External),
        };
        return url is "" or "#"
            ? null
            : new Link { Name = stored.Name ?? NameOf(stored), Target = stored.TargetWindow, Type = type, Udi = stored.Target, Url = url + stored.QueryString };
    }

    private ApiLink? Delivered(StoredLink stored)
    {
        switch (stored.Target)
        {
            case { EntityType: Constants.UdiEntityType.Document } document:
                return content.GetById(document.Guid) is { } page && routes.Build(page) is { } route
                    ? ApiLink.Content(stored.Name ?? page.Name ?? "", stored.QueryString, stored.TargetWindow, page.Key, page.ContentType.Alias, route, null)
                    : null;
            case { EntityType: Constants.UdiEntityType.Media } file:
                return media.GetById(file.Guid) is { } item
                    ? ApiLink.Media(stored.Name ?? item.Name ?? "", urls.GetMediaUrl(item), stored.QueryString, stored.TargetWindow, item.Key, item.ContentType.Alias)
                    : null;
            default:
                return IsAllowed(stored.Url) ? ApiLink.External(stored.Name, stored.Url!, stored.QueryString, stored.TargetWindow) : null;
        }
    }

    private string NameOf(StoredLink stored) => stored.Target is { } target ? (content.GetById(target.Guid) ?? media.GetById(target.Guid))?.Name ?? "" : stored.Url ?? "";

    private static bool IsAllowed(string? url) =>
        url is { Length: > 0 } &&
        (url[0] is '#' or '?' || (url[0] == '/' && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith("/\\", StringComparison.Ordinal)) ||
            (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && Schemes.Contains(absolute.Scheme)));

    private sealed record StoredLink(string? Name, string? Url, string? Udi, string? QueryString, [property: JsonPropertyName("target")] string? TargetWindow)
    {
        [JsonIgnore]
        public GuidUdi? Target => UdiParser.TryParse(Udi ?? "", out GuidUdi? udi) ? udi : null;

        public static StoredLink[] Read(string? stored)
        {
            try
            {
                return string.IsNullOrWhiteSpace(stored) ? [] : JsonSerializer.Deserialize<StoredLink[]>(stored, UmbracoJson.Options) ?? [];
            }
            catch (JsonException)
            {
                return [];
            }
        }
    }
}
