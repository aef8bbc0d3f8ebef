using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Reads the text of a paragraph, as the page shows it, into a clause from which every other form is written.</summary>
/// <remarks>Takes time in proportion to the markup and never cuts: <see cref="TenderLimits"/> refuses what is too large. A wholly bold line that is no
/// sentence is how editors write the name of an article, so it is a heading.</remarks>
internal static class ClauseReader
{
    /// <summary>Below this, elements give their words only.</summary>
    private const int Deepest = MarkupDepth.Most + 56;

    private static readonly HtmlParser Parser = new();

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
        { "p", "div", "blockquote", "pre", "figure", "figcaption", "dl", "dt", "dd", "table", "caption", "tr", "ul", "ol", "hr", "section", "article", "address" };

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "script", "style", "template", "noscript", "head", "title" };

    public static ClauseText Read(Core.Content.RichText text)
    {
        if (text.IsEmpty)
        {
            return ClauseText.Empty;
        }

        var document = Parser.ParseDocument("<body>" + MarkupDepth.Limit(text.Html));
        var clause = new ClauseBuilder();
        Children(document.Body!, clause, new ClausePlace());
        return clause.End();
    }

    private static void Children(INode node, ClauseBuilder clause, ClausePlace place)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    clause.Words(words.Data, place);
                    break;
                case IElement element when place.Depth >= Deepest:
                    clause.Words(element.TextContent, place);
                    break;
                case IElement element when !Silent.Contains(element.LocalName):
                    Element(element, clause, place with { Depth = place.Depth + 1 });
                    break;
            }
        }
    }

    private static void Element(IElement element, ClauseBuilder clause, ClausePlace place)
    {
        switch (element.LocalName)
        {
            case "br":
                clause.Break();
                break;
            case "strong" or "b":
                Children(element, clause, place with { IsStrong = true });
                break;
            case "em" or "i":
                Children(element, clause, place with { IsEmphasis = true });
                break;
            case "a" when element.GetAttribute(InlineTokens.Frozen) is { Length: > 0 } frozen:
                clause.Run(new ResultRun(Line(element), StampAfter(element), frozen));
                break;
            case "a":
                Children(element, clause, place with { Href = element.GetAttribute("href") is { Length: > 0 } href ? href : null });
                break;
            case "small" when IsStamp(element):
                break;
            case "mark" when element.GetAttribute(InlineTokens.Field) is { Length: > 0 } alias:
                clause.Run(new FieldRun(alias, Line(element), null));
                break;
            case "td" or "th":
                clause.Cell(place);
                Children(element, clause, place with { IsInCell = true });
                break;
            default:
                Block(element, clause, place);
                break;
        }
    }

    private static void Block(IElement element, ClauseBuilder clause, ClausePlace place)
    {
        if (place.IsInCell)
        {
            clause.Words(" ", place);
            Children(element, clause, place);
            clause.Words(" ", place);
        }
        else if (element.LocalName is "ul" or "ol")
        {
            Items(element, clause, place with { Level = place.Level + 1 });
        }
        else if (element.LocalName is ['h', >= '1' and <= '6'] && place.Level == 0)
        {
            clause.Start(ClauseBlockKind.Heading, Math.Max(1, element.LocalName[1] - '1'), 0);
            Children(element, clause, place);
            clause.Next(place);
        }
        else if (Blocks.Contains(element.LocalName) || element.LocalName is ['h', >= '1' and <= '6'] or "li")
        {
            Paragraph(element, clause, place);
        }
        else
        {
            Children(element, clause, place);
        }
    }

    private static void Paragraph(IElement element, ClauseBuilder clause, ClausePlace place)
    {
        clause.Next(place);
        if (place.Level == 0 && IsTitle(element))
        {
            clause.Start(ClauseBlockKind.Heading, 1, 0);
            Children(element.FirstElementChild!, clause, place);
        }
        else
        {
            Children(element, clause, place);
        }

        clause.Next(place);
    }

    private static void Items(IElement list, ClauseBuilder clause, ClausePlace place)
    {
        var isNumbered = list.LocalName == "ol";
        var step = list.HasAttribute("reversed") ? -1 : 1;
        var number = int.TryParse(list.GetAttribute("start"), out var start) ? start : step > 0 ? 1 : list.Children.Count(child => child.LocalName == "li");
        foreach (var child in list.Children)
        {
            if (child.LocalName == "li")
            {
                clause.Start(isNumbered ? ClauseBlockKind.Numbered : ClauseBlockKind.Bullet, place.Level, isNumbered ? Math.Clamp(number, 1, ClauseLabel.Highest) : 0);
                number += step;
                Children(child, clause, place);
            }
            else
            {
                Element(child, clause, place with { Depth = place.Depth + 1 });
            }
        }

        clause.Next(place with { Level = place.Level - 1 });
    }

    private static bool IsTitle(IElement element) =>
        element.LocalName == "p" && element.ChildElementCount == 1 && element.FirstElementChild!.LocalName is "strong" or "b"
        && element.ChildNodes.All(node => node is IElement or IComment || string.IsNullOrWhiteSpace(node.TextContent))
        && Line(element) is { Length: > 0 } line && line[^1] is not ('.' or ':' or ';' or '!' or '?');

    private static bool IsStamp(IElement element) => element.ClassList.Contains(InlineTokens.StampClass) && element.PreviousElementSibling?.HasAttribute(InlineTokens.Frozen) == true;

    private static string StampAfter(IElement link) => link.NextElementSibling is { LocalName: "small" } stamp && IsStamp(stamp) && Line(stamp) is ['(', .. var words, ')'] ? words : "";

    private static string Line(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
