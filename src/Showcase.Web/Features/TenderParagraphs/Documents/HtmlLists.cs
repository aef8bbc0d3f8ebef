using System.Globalization;
using System.Text;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>Puts items that stand after one another inside each other, as lists in HTML are.</summary>
internal sealed class HtmlLists(StringBuilder html)
{
    private readonly Stack<(int Level, bool IsNumbered, int Number)> _open = new();

    /// <summary>Begins an item; a list that was open goes on when its number follows.</summary>
    public void Open(ClauseBlock item)
    {
        var isNumbered = item.Kind == ClauseBlockKind.Numbered;
        CloseTo(item.Level);
        if (_open.TryPeek(out var list) && list.Level == item.Level)
        {
            if (list.IsNumbered == isNumbered && (!isNumbered || list.Number + 1 == item.Number))
            {
                html.Append("</li><li>");
                _open.Pop();
                _open.Push((item.Level, isNumbered, item.Number));
                return;
            }

            CloseTo(item.Level - 1);
        }

        html.Append(isNumbered ? Numbered(item) : "<ul>").Append("<li>");
        _open.Push((item.Level, isNumbered, item.Number));
    }

    /// <summary>Ends all lists below a level; 0 ends all.</summary>
    public void CloseTo(int level)
    {
        while (_open.TryPeek(out var list) && list.Level > level)
        {
            html.Append(list.IsNumbered ? "</li></ol>" : "</li></ul>");
            _open.Pop();
        }
    }

    private static string Numbered(ClauseBlock item)
    {
        var type = ClauseLabel.StyleOf(item.Level) switch
        {
            ClauseNumberStyle.Letters => " type=\"a\"",
            ClauseNumberStyle.Romans => " type=\"i\"",
            _ => "",
        };
        return item.Number == 1 ? $"<ol{type}>" : $"<ol{type} start=\"{item.Number.ToString(CultureInfo.InvariantCulture)}\">";
    }
}
