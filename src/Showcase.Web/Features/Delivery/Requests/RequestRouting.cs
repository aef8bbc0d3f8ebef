using System.Globalization;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>Turns the path a client asks for into the route Umbraco knows: below the start item where there is one.</summary>
internal sealed class RequestRouting(IRequestStartItemProviderAccessor startItems) : IRequestRoutingService
{
    public string GetContentRoute(string requestedPath)
    {
        if (string.IsNullOrWhiteSpace(requestedPath))
        {
            return "";
        }

        var path = requestedPath.StartsWith('/') ? requestedPath : "/" + requestedPath;
        return startItems.TryGetValue(out var provider) && provider.GetStartItem() is { } start
            ? start.Id.ToString(CultureInfo.InvariantCulture) + path
            : path;
    }
}
