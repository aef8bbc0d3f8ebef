using Showcase.Core.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>The root a client keeps to, asked for by <c>Start-Item</c>: its id or its URL segment.</summary>
internal sealed class RequestStartItem(IHttpContextAccessor http, IPublishedSite site, IDocumentUrlService urls, IVariationContextAccessor variation)
    : IRequestStartItemProvider
{
    private IPublishedContent? found;

    public string? RequestedStartItem() => http.Header(Constants.DeliveryApi.HeaderNames.StartItem);

    public IPublishedContent? GetStartItem() =>
        found ??= RequestedStartItem()?.Trim('/') is { Length: > 0 } asked ? Find(asked) : null;

    private IPublishedContent? Find(string asked)
    {
        var roots = site.All<IPublishedContent>().Where(content => content.Level == 1);
        return Guid.TryParse(asked, out var key)
            ? roots.FirstOrDefault(root => root.Key == key)
            : roots.FirstOrDefault(root => string.Equals(SegmentOf(root), asked, StringComparison.OrdinalIgnoreCase));
    }

    private string? SegmentOf(IPublishedContent root) =>
        urls.GetUrlSegment(root.Key, variation.VariationContext?.Culture ?? "", isDraft: false);
}
