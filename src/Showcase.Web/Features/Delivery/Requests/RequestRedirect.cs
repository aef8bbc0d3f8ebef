using Showcase.Core.Content;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>Where a document went that once stood at the path asked for.</summary>
internal sealed class RequestRedirect(IHttpContextAccessor http, IApiContentRouteBuilder routes) : IRequestRedirectService
{
    public IApiContentRoute? GetRedirectRoute(string requestedPath)
    {
        var site = http.HttpContext!.RequestServices.GetRequiredService<IPublishedSite>();
        var former = "/" + requestedPath.Trim('/').ToLowerInvariant();
        return site.FindRedirect(former) is { } present && site.FindByPath(present) is { } content ? routes.Build(content) : null;
    }
}
