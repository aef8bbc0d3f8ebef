using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>Decides for every document, asked for or merely pointed to, whether this request may know that it exists.</summary>
internal sealed class DeliveryVisibility(IPublishedContentCache documents, IRequestPreviewService preview, IOptionsMonitor<DeliveryApiSettings> settings)
{
    public bool IsVisible(IPublishedContent content) =>
        content.ItemType == PublishedItemType.Content
        && settings.CurrentValue.IsAllowedContentType(content.ContentType.Alias)
        && documents.GetById(preview.IsPreview(), content.Key) is not null;
}
