using AngleSharp.Dom;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>The attributes of an element as the Delivery API gives them: without <c>data-</c>, with local links as a route.</summary>
internal static class DeliveryAttributes
{
    public static Dictionary<string, object> Read(IElement element, DeliveryLocalLinks links)
    {
        var attributes = element.Attributes.ToDictionary(attribute => attribute.Name, object (attribute) => attribute.Value);
        ResolveLink(attributes, links);
        ResolveImage(element, attributes, links);
        PointToBlock(element, attributes);
        return attributes.Count == 0 ? attributes : WithoutPrefix(attributes);
    }

    private static void ResolveLink(Dictionary<string, object> attributes, DeliveryLocalLinks links)
    {
        if (attributes.GetValueOrDefault("href") is not string href)
        {
            return;
        }

        switch (links.Resolve(href, attributes.GetValueOrDefault("type") as string))
        {
            case DeliveryLinkTarget.Document(var route, var content):
                attributes.Remove("href");
                attributes.Remove("type");
                attributes["route"] = route;
                attributes["destination-id"] = content.Key.ToString("D");
                attributes["destination-type"] = content.ContentType.Alias;
                attributes["link-type"] = "Content";
                break;
            case DeliveryLinkTarget.MediaItem(var url, var item):
                attributes.Remove("type");
                attributes["href"] = url;
                attributes["destination-id"] = item.Key.ToString("D");
                attributes["destination-type"] = item.ContentType.Alias;
                attributes["link-type"] = "Media";
                break;
            case DeliveryLinkTarget.Broken:
                attributes.Remove("href");
                attributes.Remove("type");
                break;
        }
    }

    private static void ResolveImage(IElement element, Dictionary<string, object> attributes, DeliveryLocalLinks links)
    {
        if (element.LocalName == "img" && attributes.GetValueOrDefault("data-udi") is string udi && links.ImageUrl(udi) is { } url)
        {
            attributes["src"] = url;
            attributes.Remove("data-udi");
            attributes.Remove("data-caption");
        }
    }

    private static void PointToBlock(IElement element, Dictionary<string, object> attributes)
    {
        if (element.LocalName.StartsWith("umb-rte-block", StringComparison.Ordinal)
            && Guid.TryParse(attributes.GetValueOrDefault("data-content-key") as string, out var key))
        {
            attributes.Remove("data-content-key");
            attributes["content-id"] = key;
        }
    }

    private static Dictionary<string, object> WithoutPrefix(Dictionary<string, object> attributes)
    {
        const string prefix = "data-";
        foreach (var name in attributes.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToArray())
        {
            attributes.TryAdd(name[prefix.Length..], attributes[name]);
            attributes.Remove(name);
        }

        return attributes;
    }
}
