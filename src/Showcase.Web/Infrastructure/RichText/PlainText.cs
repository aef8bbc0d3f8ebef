using System.Text;
using AngleSharp.Dom;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>The words of an element: paragraphs and list items on lines of their own, numbered items with their number.</summary>
internal static class PlainText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "table", "tr", "figure", "figcaption", "pre", "caption",
    };

    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        Write(element, text, "");
        return text.ToString().Trim();
    }

    private static void Write(INode node, StringBuilder text, string numbering)
    {
        var item = 0;
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    WriteWords(words.Data, text);
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement { LocalName: "li" } listItem:
                    NewLine(text);
                    var number = node is IElement { LocalName: "ol" } ? $"{numbering}{++item}." : "–";
                    text.Append(number).Append(' ');
                    Write(listItem, text, node is IElement { LocalName: "ol" } ? number : numbering);
                    NewLine(text);
                    break;
                case IElement block when Blocks.Contains(block.LocalName):
                    NewLine(text);
                    Write(block, text, numbering);
                    NewLine(text);
                    break;
                case IElement { LocalName: "td" or "th" } cell:
                    Write(cell, text, numbering);
                    text.Append('\t');
                    break;
                default:
                    Write(child, text, numbering);
                    break;
            }
        }
    }

    // Markup is laid out with line breaks and indents that mean nothing.
    private static void WriteWords(string words, StringBuilder text)
    {
        foreach (var character in words)
        {
            var isSpace = character is ' ' or '\n' or '\r' or '\t';
            if (!isSpace)
            {
                text.Append(character);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void NewLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
