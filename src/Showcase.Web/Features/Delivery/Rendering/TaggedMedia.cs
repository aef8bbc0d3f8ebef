using Showcase.Core.Content;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>Umbraco's media, with a note that the answer depends on it.</summary>
internal sealed class TaggedMedia(IApiMediaBuilder media, AnswerTags tags) : IApiMediaBuilder
{
    public IApiMedia Build(IPublishedContent item)
    {
        tags.Add(CacheTag.Content(item.Key));
        return media.Build(item);
    }
}
