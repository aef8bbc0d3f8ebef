using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Rich text as a tree of elements for the Delivery API, as Umbraco's <c>RichTextOutputAsJson</c> gives it.</summary>
internal sealed class DeliveryElementParser(DeliveryRichText richText, IApiElementBuilder elements) : IApiRichTextElementParser
{
    /// <summary>Deeper markup is no text anyone wrote, and many clients read JSON no deeper than 64; below this the words stay and the elements go.</summary>
    private const int MaxDepth = 24;

    public IRichTextElement? Parse(string html, RichTextBlockModel? richTextBlockModel)
    {
        var prepared = richText.Prepare(html);
        var blocks = richTextBlockModel?.Select(Build).ToArray() ?? [];
        return new RichTextRootElement([], Children(prepared.Body, prepared, depth: 1), blocks);
    }

    private ApiBlockItem Build(RichTextBlockItem block) =>
        new(elements.Build(block.Content), block.Settings is null ? null : elements.Build(block.Settings));

    private static IRichTextElement[] Children(IElement parent, PreparedRichText whole, int depth) =>
        [.. parent.ChildNodes.Where(IsContent).Select(node => Read(node, whole, depth))];

    /// <summary>Comments and the line breaks between elements are how the markup was typed, not what it says; a space between two words is.</summary>
    private static bool IsContent(INode node) => node switch
    {
        // A non-breaking space is there because someone put it there
        IText text => text.Data.AsSpan().ContainsAnyExcept(" \t\r\n\f") || IsSpaceBetweenWords(text),
        IElement => true,
        _ => false,
    };

    private static bool IsSpaceBetweenWords(IText text) =>
        text.Data.Length > 0 && !text.Data.Contains('\n', StringComparison.Ordinal)
        && text.PreviousSibling is not null && text.NextSibling is not null
        && text.ParentElement?.LocalName != "body";

    private static IRichTextElement Read(INode node, PreparedRichText whole, int depth)
    {
        if (node is not IElement element)
        {
            // Umbraco gives text as it stands in the markup (&amp;, &nbsp;), and its clients put it on the page as markup
            return new RichTextTextElement(node.ToHtml(HtmlMarkupFormatter.Instance));
        }

        IRichTextElement[] children = depth < MaxDepth
            ? Children(element, whole, depth + 1)
            : [new RichTextTextElement(WebUtility.HtmlEncode(element.TextContent))];
        return new RichTextGenericElement(element.LocalName, DeliveryAttributes.Read(element, whole.Targets.GetValueOrDefault(element)), children);
    }
}
