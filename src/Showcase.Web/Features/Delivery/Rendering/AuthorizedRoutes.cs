using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>Umbraco's routes, for documents this request may know of.</summary>
/// <remarks>
/// Every builder of Umbraco asks for a route before it writes a document, and leaves out a document that has none. So this is the one gate
/// for items, lists, pickers, expansion, blocks, links and rich text; and the one place that sees all that an answer depends on.
/// </remarks>
internal sealed class AuthorizedRoutes(IApiContentRouteBuilder routes, DeliveryVisibility visibility, AnswerTags tags) : IApiContentRouteBuilder
{
    public IApiContentRoute? Build(IPublishedContent content, string? culture = null)
    {
        tags.AddDocument(content);
        return visibility.IsVisible(content) ? routes.Build(content, culture) : null;
    }
}
