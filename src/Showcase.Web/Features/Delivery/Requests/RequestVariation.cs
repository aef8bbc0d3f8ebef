using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>The language and segment in which this request reads; the site's own where it did not say.</summary>
/// <remarks>Umbraco's builders live as long as the site and set this per request, so it must live in the request.</remarks>
internal sealed class RequestVariation(IHttpContextAccessor http) : IVariationContextAccessor
{
    private static readonly object Key = new();
    private static readonly VariationContext Site = new("nl-NL");

    public VariationContext? VariationContext
    {
        get => http.HttpContext?.Items[Key] as VariationContext ?? Site;
        set => (http.HttpContext ?? throw new InvalidOperationException("Outside a request the site reads in its own language.")).Items[Key] = value;
    }
}
