using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Showcase.Core.Results;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>What an editor should know of a rich text: where it leads, what is open, and what matters to someone who does not see it at a glance.</summary>
/// <param name="Lines">Its words, a line for each paragraph, heading, list item or cell.</param>
internal sealed partial record RichTextFacts(IReadOnlyList<string> Lines)
{
    private static readonly HtmlParser Parser = new();

    // Several gates ask the same of one text: what is known of it stays as long as the text itself is in use.
    private static readonly ConditionalWeakTable<string, RichTextFacts> Known = new();

    public IReadOnlyList<RichTextHeading> Headings { get; init; } = [];

    public IReadOnlyList<RichTextLink> Links { get; init; } = [];

    /// <summary>Pictures in the text itself, by what they say to who cannot see them.</summary>
    public IReadOnlyList<RichTextLink> Pictures { get; init; } = [];

    /// <summary>Open places: alias and what stands there.</summary>
    public IReadOnlyList<RichTextField> Fields { get; init; } = [];

    /// <summary>How many pictures in it say nothing to who cannot see them.</summary>
    public int PicturesWithoutAlt { get; init; }

    public int TablesWithoutHeader { get; init; }

    /// <summary>What stands in it beside its words: texts for pictures, titles, addresses.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <param name="stored">Rich text as Umbraco stores it; markup that is nested too deep is cut.</param>
    public static RichTextFacts Of(string stored) => Known.GetValue(stored, Read);

    /// <summary>Its words as <see cref="Lines"/> gives them, with something else in place of each released result.</summary>
    public static IReadOnlyList<string> LinesOf(string stored, Func<InlineToken, string> say)
    {
        if (!stored.Contains(InlineTokens.Result, StringComparison.OrdinalIgnoreCase)) return Of(stored).Lines;
        using var document = Parse(stored);
        foreach (var token in document.QuerySelectorAll($"data[{InlineTokens.Result}]"))
        {
            token.TextContent = say(InlineTokens.Read(token));
        }

        return LinesIn(document);
    }

    private static IHtmlDocument Parse(string stored) => Parser.ParseDocument("<body>" + MarkupDepth.Limit(StoredRichText.Read(stored).Markup));

    private static string[] LinesIn(IDocument document) => PlainText.Of(document.Body!).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static RichTextFacts Read(string stored)
    {
        using var document = Parse(stored);
        return new(LinesIn(document))
        {
            Headings = [.. document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => new RichTextHeading(heading.LocalName[1] - '0', TextOf(heading)))],
            Links = [.. document.QuerySelectorAll("a[href]").Select(link => LinkOf(link, link.GetAttribute("href")!))],
            Pictures = [.. document.QuerySelectorAll("img[src]").Select(PictureOf)],
            Fields = [.. document.QuerySelectorAll($"data[{InlineTokens.Field}]").Select(field => new RichTextField(field.GetAttribute(InlineTokens.Field)!, field.TextContent.Trim()))],
            PicturesWithoutAlt = document.QuerySelectorAll("img").Count(picture => string.IsNullOrWhiteSpace(picture.GetAttribute("alt"))),
            Attributes = [.. document.Body!.QuerySelectorAll("*").SelectMany(element => element.Attributes).Select(attribute => attribute.Value).Where(value => value.Length > 0)],
            TablesWithoutHeader = document.QuerySelectorAll("table").Count(table => table.QuerySelector("th") is null),
        };
    }

    private static RichTextLink LinkOf(IElement link, string target) =>
        new(TextOf(link), target, LocalLink().Match(target) is { Success: true } match ? Guid.Parse(match.Groups["key"].ValueSpan) : null);

    private static RichTextLink PictureOf(IElement picture) => new(
        picture.GetAttribute("alt") ?? "", picture.GetAttribute("src")!, MediaUdi().Match(picture.GetAttribute("data-udi") ?? "") is { Success: true } match ? Guid.Parse(match.Groups["key"].ValueSpan) : null);

    private static string TextOf(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"localLink:(?:umb://(?:document|media)/)?(?<key>[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}", RegexOptions.NonBacktracking)]
    private static partial Regex LocalLink();

    [GeneratedRegex("^umb://media/(?<key>[0-9a-fA-F]{32})$", RegexOptions.NonBacktracking)]
    private static partial Regex MediaUdi();
}

/// <summary>An open place in a text.</summary>
internal sealed record RichTextField(string Alias, string Text);

/// <param name="Level">1 to 6.</param>
internal sealed record RichTextHeading(int Level, string Text);

/// <param name="Target">As it stands in the text.</param>
/// <param name="Key">Of the page or file of this site it leads to; nothing for another address.</param>
internal sealed record RichTextLink(string Text, string Target, Guid? Key);
