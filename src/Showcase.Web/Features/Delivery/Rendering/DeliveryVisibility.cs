using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>Decides for every document, asked for or merely pointed to, whether this request may know that it exists.</summary>
internal sealed class DeliveryVisibility(IPublishedSite site, IRequestPreviewService preview, IOptionsMonitor<DeliveryApiSettings> settings)
{
    private readonly bool isPreview = preview.IsPreview();
    private readonly DeliveryApiSettings now = settings.CurrentValue;

    public bool IsVisible(IPublishedContent content) =>
        now.IsAllowedContentType(content.ContentType.Alias) && (isPreview || site.PathOf(content) is not null);
}
