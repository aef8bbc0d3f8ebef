using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>Notes what the answer being made depends on; outside a request there is nothing to note.</summary>
internal sealed class AnswerTags(IHttpContextAccessor http)
{
    /// <summary>A document's route depends on all above it; one that may not be shown now can be after a change to it.</summary>
    public void AddDocument(IPublishedContent content)
    {
        if (Tags is not { } tags)
        {
            return;
        }

        tags.Add(CacheTag.Content(content.Key));
        foreach (var above in http.HttpContext!.RequestServices.GetRequiredService<IPublishedSite>().TrailOf(content))
        {
            tags.Add(CacheTag.Content(above.Key));
        }
    }

    public void Add(string tag) => Tags?.Add(tag);

    private ICacheTags? Tags => http.HttpContext?.RequestServices.GetService<ICacheTags>();
}
