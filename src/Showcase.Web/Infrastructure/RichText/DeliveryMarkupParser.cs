using AngleSharp.Dom;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Rich text as markup for the Delivery API, with the data attributes by which Umbraco's clients recognise local links.</summary>
internal sealed class DeliveryMarkupParser(DeliveryRichText richText) : IApiRichTextMarkupParser
{
    public string Parse(string html)
    {
        var prepared = richText.Prepare(html);
        foreach (var (anchor, target) in prepared.Targets)
        {
            Describe(anchor, target);
        }

        return prepared.Body.InnerHtml;
    }

    private static void Describe(IElement anchor, DeliveryLinkTarget target)
    {
        switch (target)
        {
            case DeliveryLinkTarget.Document(var route, var content):
                Describe(anchor, content.Key, content.ContentType.Alias, LinkType.Content);
                anchor.SetAttribute("data-start-item-path", route.StartItem.Path);
                anchor.SetAttribute("data-start-item-id", route.StartItem.Id.ToString("D"));
                break;
            case DeliveryLinkTarget.MediaItem(_, var item):
                Describe(anchor, item.Key, item.ContentType.Alias, LinkType.Media);
                break;
        }
    }

    private static void Describe(IElement anchor, Guid key, string contentType, LinkType linkType)
    {
        anchor.SetAttribute("data-destination-id", key.ToString("D"));
        anchor.SetAttribute("data-destination-type", contentType);
        anchor.SetAttribute("data-link-type", linkType.ToString());
    }
}
