using Showcase.Web.Infrastructure.ContentStore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Resolves Umbraco's local links and images for the Delivery API; what may not be shown has no route and so becomes a broken link.</summary>
/// <remarks>Both forms exist in stored text: <c>/{localLink:umb://document/…}</c> and, since Umbraco 14, <c>/{localLink:guid}</c> with a <c>type</c> attribute.</remarks>
internal sealed class DeliveryLocalLinks(IApiContentRouteBuilder routes, IApiMediaUrlProvider mediaUrls, IPublishedContentCache documents, IPublishedMediaCache media, SnapshotStore snapshots)
{
    private const string Opening = "{localLink:";

    public DeliveryLinkTarget Resolve(string href, string? type)
    {
        if (Split(href) is not { } link)
        {
            return new DeliveryLinkTarget.NotLocal();
        }

        return Identify(link.Target, type) switch
        {
            (Constants.UdiEntityType.Document, var key) => ToDocument(key, link.Query),
            (Constants.UdiEntityType.Media, var key) => ToMedia(key, link.Query),
            _ => new DeliveryLinkTarget.Broken(),
        };
    }

    /// <summary>The address of an image that an editor placed by its media item, or nothing.</summary>
    public string? ImageUrl(string udi) =>
        UdiParser.TryParse(udi, out GuidUdi? found) && media.GetById(found.Guid) is { } item ? mediaUrls.GetUrl(item) : null;

    /// <summary>True for the address of a file of this site that may not be shown.</summary>
    public bool IsWithheld(string? address) => address is not null && FileAddresses.IsWithheld(address, snapshots.Current);

    private DeliveryLinkTarget ToDocument(Guid key, string query)
    {
        if (documents.GetById(key) is not { } content || routes.Build(content) is not { } route)
        {
            return new DeliveryLinkTarget.Broken();
        }

        route.QueryString = query.Length == 0 ? null : query;
        return new DeliveryLinkTarget.Document(route, content);
    }

    private DeliveryLinkTarget ToMedia(Guid key, string query) =>
        media.GetById(key) is { } item ? new DeliveryLinkTarget.MediaItem(mediaUrls.GetUrl(item) + query, item) : new DeliveryLinkTarget.Broken();

    private static (string Type, Guid Key)? Identify(string target, string? type)
    {
        if (Guid.TryParse(target, out var key))
        {
            return ((type ?? Constants.UdiEntityType.Document).ToLowerInvariant(), key);
        }

        return UdiParser.TryParse(target, out GuidUdi? udi) ? (udi.EntityType, udi.Guid) : null;
    }

    private static (string Target, string Query)? Split(string href)
    {
        var start = href.IndexOf(Opening, StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : href.IndexOf('}', start);
        return end < 0 ? null : (href[(start + Opening.Length)..end], href[(end + 1)..]);
    }
}
