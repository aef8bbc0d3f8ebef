using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>Gives Umbraco's builders, which live as long as the site, what the request at hand wants expanded.</summary>
internal sealed class OutputExpansionAccessor(IHttpContextAccessor http) : IOutputExpansionStrategyAccessor
{
    public bool TryGetValue([NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy)
    {
        outputExpansionStrategy = http.HttpContext?.RequestServices.GetService<IOutputExpansionStrategy>();
        return outputExpansionStrategy is not null;
    }
}
