using Showcase.Core.Content;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>Umbraco's media, with a note that the answer depends on it.</summary>
internal sealed class TaggedMedia(IApiMediaBuilder media, IHttpContextAccessor http) : IApiMediaBuilder
{
    public IApiMedia Build(IPublishedContent item)
    {
        http.HttpContext!.RequestServices.GetRequiredService<ICacheTags>().Add(CacheTag.Content(item.Key));
        return media.Build(item);
    }
}
