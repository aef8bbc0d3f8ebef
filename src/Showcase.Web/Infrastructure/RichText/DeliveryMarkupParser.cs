using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Rich text as markup for the Delivery API: local links and images resolved, with the data attributes that Umbraco's clients read.</summary>
internal sealed class DeliveryMarkupParser(DeliveryLocalLinks links) : IApiRichTextMarkupParser
{
    private const string BlockKeyAttribute = "data-content-key";

    public string Parse(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
        {
            return html;
        }

        using var document = new HtmlParser().ParseDocument("");
        var body = document.Body!;
        body.InnerHtml = html;
        foreach (var anchor in body.QuerySelectorAll("a[href]"))
        {
            Resolve(anchor);
        }

        foreach (var image in body.QuerySelectorAll<IHtmlImageElement>("img[data-udi]"))
        {
            Resolve(image);
        }

        foreach (var block in body.QuerySelectorAll($"[{BlockKeyAttribute}]").Where(IsBlock))
        {
            PointToBlock(block);
        }

        return body.InnerHtml;
    }

    private static bool IsBlock(IElement element) => element.LocalName.StartsWith("umb-rte-block", StringComparison.Ordinal);

    private void Resolve(IElement anchor)
    {
        switch (links.Resolve(anchor.GetAttribute("href")!, anchor.GetAttribute("type")))
        {
            case DeliveryLinkTarget.Document(var route, var content):
                anchor.SetAttribute("href", route.Path + route.QueryString);
                Describe(anchor, content.Key, content.ContentType.Alias, LinkType.Content);
                anchor.SetAttribute("data-start-item-path", route.StartItem.Path);
                anchor.SetAttribute("data-start-item-id", route.StartItem.Id.ToString("D"));
                break;
            case DeliveryLinkTarget.MediaItem(var url, var item):
                anchor.SetAttribute("href", url);
                Describe(anchor, item.Key, item.ContentType.Alias, LinkType.Media);
                break;
            case DeliveryLinkTarget.Broken:
                anchor.RemoveAttribute("href");
                anchor.RemoveAttribute("type");
                break;
        }
    }

    private static void Describe(IElement anchor, Guid key, string contentType, LinkType linkType)
    {
        anchor.SetAttribute("data-destination-id", key.ToString("D"));
        anchor.SetAttribute("data-destination-type", contentType);
        anchor.SetAttribute("data-link-type", linkType.ToString());
        anchor.RemoveAttribute("type");
    }

    private void Resolve(IHtmlImageElement image)
    {
        if (links.ImageUrl(image.GetAttribute("data-udi")!) is not { } url)
        {
            return;
        }

        // The source carries the size the editor gave as a query; the file itself may have moved since
        var source = image.GetAttribute("src") ?? "";
        var query = source.IndexOf('?', StringComparison.Ordinal);
        image.SetAttribute("src", query < 0 ? url : url + source[query..]);
        image.RemoveAttribute("data-udi");
        image.RemoveAttribute("data-caption");
    }

    private static void PointToBlock(IElement block)
    {
        if (Guid.TryParse(block.GetAttribute(BlockKeyAttribute), out var key))
        {
            block.RemoveAttribute(BlockKeyAttribute);
            block.SetAttribute("data-content-id", key.ToString("D"));
            block.InnerHtml = "";
        }
    }
}
