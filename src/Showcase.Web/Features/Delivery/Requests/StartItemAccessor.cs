using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>Gives Umbraco's builders, which live as long as the site, the start item of the request at hand.</summary>
internal sealed class StartItemAccessor(IHttpContextAccessor http) : IRequestStartItemProviderAccessor
{
    public bool TryGetValue([NotNullWhen(true)] out IRequestStartItemProvider? requestStartItemProvider)
    {
        requestStartItemProvider = http.HttpContext?.RequestServices.GetService<IRequestStartItemProvider>();
        return requestStartItemProvider is not null;
    }
}
