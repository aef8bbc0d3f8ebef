using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Rich text as markup for the Delivery API, with the data attributes by which Umbraco's clients recognise local links.</summary>
internal sealed class DeliveryMarkupParser(DeliveryRichText richText) : IApiRichTextMarkupParser
{
    private readonly ConditionalWeakTable<StoredRichText, string> ready = [];

    public string Parse(string html) => Write(richText.Prepare(html));

    /// <summary>Parsing and cleaning are most of the work of an answer. Text that points nowhere in the site comes out the same for everyone
    /// for as long as it is held, which is until the next snapshot; the rest is made anew each time.</summary>
    public string Parse(StoredRichText stored)
    {
        if (ready.TryGetValue(stored, out var known))
        {
            return known;
        }

        var prepared = richText.Prepare(stored.Markup);
        var markup = Write(prepared);
        if (!prepared.PointsInside)
        {
            ready.AddOrUpdate(stored, markup);
        }

        return markup;
    }

    private static string Write(PreparedRichText prepared)
    {
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
