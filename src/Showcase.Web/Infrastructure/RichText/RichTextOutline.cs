using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>What of a rich text matters to someone who does not see it at a glance: its blocks of text, headings, links, pictures and tables.</summary>
/// <param name="Blocks">Text of paragraphs, list items, headings and cells, in their order.</param>
internal sealed record RichTextOutline(
    IReadOnlyList<string> Blocks, IReadOnlyList<OutlineHeading> Headings, IReadOnlyList<OutlineLink> Links, int PicturesWithoutAlternative, int TablesWithoutHeader)
{
    private static readonly HtmlParser Parser = new();

    /// <param name="markup">As it is stored; cut where it is nested too deep.</param>
    public static RichTextOutline Of(string markup)
    {
        var body = Parser.ParseDocument("<body>" + MarkupDepth.Limit(markup)).Body!;
        return new(
            [.. PlainText.Of(body).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            [.. body.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => new OutlineHeading(heading.LocalName[1] - '0', TextOf(heading)))],
            [.. body.QuerySelectorAll("a[href]").Select(link => new OutlineLink(TextOf(link), link.GetAttribute("href")!))],
            body.QuerySelectorAll("img").Count(picture => string.IsNullOrWhiteSpace(picture.GetAttribute("alt"))),
            body.QuerySelectorAll("table").Count(table => table.QuerySelector("th") is null));
    }

    private static string TextOf(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <param name="Level">1 to 6.</param>
internal sealed record OutlineHeading(int Level, string Text);

internal sealed record OutlineLink(string Text, string Target);
