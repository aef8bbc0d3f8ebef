using AngleSharp.Dom;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>The attributes of an element as the Delivery API gives them: without <c>data-</c>, with local links as a route.</summary>
internal static class DeliveryAttributes
{
    private const string Prefix = "data-";

    public static Dictionary<string, object> Read(IElement element, DeliveryLinkTarget? link)
    {
        var attributes = new Dictionary<string, object>();
        foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var name = attribute.Name.StartsWith(Prefix, StringComparison.Ordinal) ? attribute.Name[Prefix.Length..] : attribute.Name;
            attributes.TryAdd(name, attribute.Value);
        }

        Describe(attributes, link);
        return attributes;
    }

    private static void Describe(Dictionary<string, object> attributes, DeliveryLinkTarget? link)
    {
        switch (link)
        {
            case DeliveryLinkTarget.Document(var route, var content):
                attributes.Remove("href");
                attributes["route"] = route;
                Describe(attributes, content.Key, content.ContentType.Alias, "Content");
                break;
            case DeliveryLinkTarget.MediaItem(_, var item):
                Describe(attributes, item.Key, item.ContentType.Alias, "Media");
                break;
        }
    }

    private static void Describe(Dictionary<string, object> attributes, Guid key, string contentType, string linkType)
    {
        attributes["destination-id"] = key;
        attributes["destination-type"] = contentType;
        attributes["link-type"] = linkType;
    }
}
