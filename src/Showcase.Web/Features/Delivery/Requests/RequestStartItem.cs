using Showcase.Core.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>The root a client keeps to, asked for by <c>Start-Item</c>: its id or its URL segment.</summary>
internal sealed class RequestStartItem(
    IHttpContextAccessor http, IPublishedSite site, IDocumentNavigationQueryService tree, IDocumentUrlService urls, IVariationContextAccessor variation)
    : IRequestStartItemProvider
{
    private IPublishedContent? found;

    public string? RequestedStartItem() => http.Header(Constants.DeliveryApi.HeaderNames.StartItem);

    public IPublishedContent? GetStartItem() =>
        found ??= RequestedStartItem()?.Trim('/') is { Length: > 0 } asked ? Find(asked) : null;

    private IPublishedContent? Find(string asked)
    {
        tree.TryGetRootKeys(out var roots);
        var key = Guid.TryParse(asked, out var id)
            ? roots.FirstOrDefault(root => root == id)
            : roots.FirstOrDefault(root => string.Equals(SegmentOf(root), asked, StringComparison.OrdinalIgnoreCase));
        return key == Guid.Empty ? null : site.Find<IPublishedContent>(key);
    }

    private string? SegmentOf(Guid root) => urls.GetUrlSegment(root, variation.VariationContext?.Culture ?? "", isDraft: false);
}
