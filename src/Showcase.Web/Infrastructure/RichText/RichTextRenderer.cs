using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.ContentStore;
using Umbraco.Cms.Core.Routing;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Makes stored markup fit to show: local links and inline tokens resolved, everything that could do harm taken out.</summary>
internal sealed partial class RichTextRenderer(IPublishedUrlProvider urls, SnapshotStore snapshots, IPublishedResults results, IReleaseArchive archive)
{
    private static readonly HtmlParser Parser = new();

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "a", "strong", "b", "em", "i", "u", "s", "sub", "sup", "small",
            "blockquote", "cite", "q", "code", "pre", "abbr", "data", "mark", "span", "div", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption",
            "ins", "del", "time", "dfn",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "href", "title", "lang", "colspan", "rowspan", "scope", "start", "reversed", "cite", "datetime", "abbr",
            InlineTokens.Result, InlineTokens.Area, InlineTokens.Period, InlineTokens.Release, InlineTokens.Field,
        },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "cite" },
        AllowedCssProperties = new HashSet<string>(),
    });

    public Core.Content.RichText Render(string markup)
    {
        if (string.IsNullOrWhiteSpace(markup))
        {
            return Core.Content.RichText.Empty;
        }

        var document = Parse(markup);
        InlineTokens.Resolve(document, results, archive);
        return new(document.Body!.InnerHtml, PlainText.Of(document.Body));
    }

    /// <summary>The same string for texts that read and look the same: spacing, quoting and order of writing do not count, a link or a token does.</summary>
    public static string Canonical(string markup)
    {
        var document = Parser.ParseDocument("<body>" + markup);
        var safe = Sanitizer.SanitizeDom(document, document.Body).Body!.InnerHtml;
        return RoundBlocks().Replace(Spaces().Replace(safe, " "), "$1").Trim();
    }

    /// <summary>Safe markup with links resolved; inline tokens still as the author left them.</summary>
    public IHtmlDocument Parse(string markup)
    {
        var document = Parser.ParseDocument("<body>" + markup);
        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            ResolveLink(link);
        }

        return Sanitizer.SanitizeDom(document, document.Body);
    }

    // A link to something that is not public keeps its words and loses its target.
    private void ResolveLink(IElement link)
    {
        var href = link.GetAttribute("href") ?? "";
        if (LocalLink().Match(href) is not { Success: true } match)
        {
            if (FileAddresses.IsWithheld(href, snapshots.Current)) Unlink(link);
            return;
        }

        var key = Guid.Parse(match.Groups["key"].ValueSpan);
        var isMedia = match.Groups["kind"].ValueSpan is "media" || link.GetAttribute("type") == "media";
        var path = isMedia ? urls.GetMediaUrl(key) : urls.GetUrl(key);
        if (path.Length > 0 && path != "#")
        {
            link.SetAttribute("href", path + href[(match.Index + match.Length)..]);
        }
        else
        {
            Unlink(link);
        }
    }

    // Its title names what it led to, which may be gone for want of consent.
    private static void Unlink(IElement link)
    {
        link.RemoveAttribute("href");
        link.RemoveAttribute("title");
    }

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ?(</?(?:p|ol|ul|li|dl|dt|dd|h[2-6]|div|blockquote|table|thead|tbody|tfoot|tr|th|td|caption|figure|figcaption|br|hr)(?: [^>]*)?>) ?", RegexOptions.NonBacktracking)]
    private static partial Regex RoundBlocks();

    [GeneratedRegex(@"^/?\{localLink:(?:umb://(?<kind>document|media)/)?(?<key>[0-9a-fA-F]{32}|[0-9a-fA-F-]{36})\}", RegexOptions.NonBacktracking)]
    private static partial Regex LocalLink();
}
