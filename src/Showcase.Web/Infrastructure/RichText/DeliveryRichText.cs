using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Showcase.Core.Results;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Reads stored rich text for the Delivery API: links, pictures and blocks resolved, made harmless, released numbers filled in.</summary>
internal sealed class DeliveryRichText(DeliveryLocalLinks links, IPublishedResults results, IReleaseArchive archive)
{
    private const string StoredBlockKey = "data-content-key";

    public PreparedRichText Prepare(string html)
    {
        var document = new HtmlParser().ParseDocument("<body>" + html);
        var targets = new Dictionary<IElement, DeliveryLinkTarget>();
        foreach (var anchor in document.QuerySelectorAll("a[href]"))
        {
            targets[anchor] = Resolve(anchor);
        }

        var pictures = document.QuerySelectorAll("img[src], img[data-udi]");
        foreach (var image in pictures)
        {
            ResolvePicture(image);
        }

        foreach (var block in document.QuerySelectorAll($"[{StoredBlockKey}]"))
        {
            PointToBlock(block);
        }

        var safe = DeliverySanitizer.Sanitize(document, document.Body!);
        InlineTokens.Resolve(safe, results, archive);
        return new(safe.Body!, targets, pictures.Length > 0 || targets.Values.Any(target => target is not DeliveryLinkTarget.NotLocal));
    }

    private DeliveryLinkTarget Resolve(IElement anchor)
    {
        var target = links.Resolve(anchor.GetAttribute("href")!, anchor.GetAttribute("type"));
        switch (target)
        {
            case DeliveryLinkTarget.Document(var route, _):
                anchor.SetAttribute("href", route.Path + route.QueryString);
                break;
            case DeliveryLinkTarget.MediaItem(var url, _):
                anchor.SetAttribute("href", url);
                break;
            case DeliveryLinkTarget.Broken:
            case DeliveryLinkTarget.NotLocal when links.IsWithheld(anchor.GetAttribute("href")):
                anchor.RemoveAttribute("href");
                // The name of what it led to, which may be gone for want of consent.
                anchor.RemoveAttribute("title");
                break;
        }

        return target;
    }

    // A picture that may not be shown goes whole: its text says what is in it, and its address how the file is called.
    private void ResolvePicture(IElement image)
    {
        if (image.GetAttribute("data-udi") is { } udi && links.ImageUrl(udi) is { } url)
        {
            // The source carries the size the editor gave as a query; the file itself may have moved since
            var source = image.GetAttribute("src") ?? "";
            var query = source.IndexOf('?', StringComparison.Ordinal);
            image.SetAttribute("src", query < 0 ? url : url + source[query..]);
        }
        else if (links.IsWithheld(image.GetAttribute("src")))
        {
            image.Remove();
        }
    }

    private static void PointToBlock(IElement block)
    {
        if (Guid.TryParse(block.GetAttribute(StoredBlockKey), out var key))
        {
            block.SetAttribute(DeliverySanitizer.BlockId, key.ToString("D"));
            block.InnerHtml = "";
        }
    }
}

/// <summary>Rich text ready to be written.</summary>
/// <param name="Body">The element that holds it.</param>
/// <param name="Targets">What each link points to.</param>
/// <param name="PointsInside">True when it depends on other documents or media of this site: where they are, and whether they may be shown now.</param>
internal sealed record PreparedRichText(IElement Body, IReadOnlyDictionary<IElement, DeliveryLinkTarget> Targets, bool PointsInside);
