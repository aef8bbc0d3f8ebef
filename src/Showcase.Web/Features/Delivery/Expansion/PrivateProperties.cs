using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Delivery.Expansion;

/// <summary>The one place that decides which properties never leave by the API: not in an answer, not in its description.</summary>
internal sealed class PrivateProperties(IOptions<DeliveryOptions> options)
{
    private readonly HashSet<string> names = new(options.Value.PrivateProperties, StringComparer.OrdinalIgnoreCase);

    public bool Contains(string contentTypeAlias, string propertyAlias) =>
        names.Contains(propertyAlias) || names.Contains($"{contentTypeAlias}.{propertyAlias}");
}
