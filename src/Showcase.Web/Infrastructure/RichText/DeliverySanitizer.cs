using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Takes out of rich text what could do harm on the page of whoever reads it by the API; pictures, blocks and classes stay.</summary>
internal static class DeliverySanitizer
{
    public const string BlockId = "data-content-id";

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = Set(
            "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "a", "strong", "b", "em", "i", "u", "s", "sub", "sup", "small",
            "blockquote", "cite", "q", "code", "pre", "abbr", "data", "mark", "span", "div", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td",
            "figure", "figcaption", "ins", "del", "time", "dfn", "img", "umb-rte-block", "umb-rte-block-inline"),
        AllowedAttributes = Set(
            "href", "src", "alt", "width", "height", "title", "lang", "dir", "class", "target", "rel", "colspan", "rowspan", "scope", "start", "reversed", "cite", "datetime", "abbr", "value",
            BlockId, InlineTokens.Result, InlineTokens.Area, InlineTokens.Period, InlineTokens.Release, InlineTokens.Field),
        AllowedSchemes = Set("http", "https", "mailto", "tel"),
        UriAttributes = Set("href", "src", "cite"),
        AllowedCssProperties = Set(),
    });

    public static IHtmlDocument Sanitize(IHtmlDocument document, IElement body) => Sanitizer.SanitizeDom(document, (IHtmlElement)body);

    private static HashSet<string> Set(params IEnumerable<string> names) => new(names, StringComparer.OrdinalIgnoreCase);
}
