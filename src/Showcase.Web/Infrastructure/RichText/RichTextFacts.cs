using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>What an editor should know of a rich text before it is published.</summary>
/// <param name="Links">Keys of the pages and files it links to.</param>
/// <param name="PicturesWithoutAlt">How many pictures in it say nothing to who cannot see them.</param>
/// <param name="Fields">Open places: alias and what stands there.</param>
/// <param name="Lines">Its words, a line for each paragraph, heading or list item.</param>
internal sealed partial record RichTextFacts(IReadOnlyList<Guid> Links, int PicturesWithoutAlt, IReadOnlyList<RichTextField> Fields, IReadOnlyList<string> Lines)
{
    private static readonly HtmlParser Parser = new();

    /// <param name="stored">Rich text as Umbraco stores it.</param>
    public static RichTextFacts Of(string stored)
    {
        using var document = Parser.ParseDocument("<body>" + StoredRichText.Read(stored).Markup);
        return new(
            [.. document.QuerySelectorAll("a[href]").Select(link => LocalLink().Match(link.GetAttribute("href")!)).Where(match => match.Success).Select(match => Guid.Parse(match.Groups["key"].ValueSpan))],
            document.QuerySelectorAll("img").Count(picture => string.IsNullOrWhiteSpace(picture.GetAttribute("alt"))),
            [.. document.QuerySelectorAll($"data[{InlineTokens.Field}]").Select(field => new RichTextField(field.GetAttribute(InlineTokens.Field)!, field.TextContent.Trim()))],
            PlainText.Of(document.Body!).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"localLink:(?:umb://(?:document|media)/)?(?<key>[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}", RegexOptions.NonBacktracking)]
    private static partial Regex LocalLink();
}

/// <summary>An open place in a text.</summary>
internal sealed record RichTextField(string Alias, string Text);
