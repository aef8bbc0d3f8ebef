using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>How far items of lists stand in, and which of them CommonMark can number itself.</summary>
internal sealed class MarkdownLists
{
    private readonly Stack<(int Level, int Inside)> _open = new();
    private readonly Dictionary<int, int?> _counted = [];

    /// <summary>True for a sign that makes a list; a letter is a word.</summary>
    public static bool IsMarker(string marker) => marker is ['-' or (>= '0' and <= '9'), ..];

    /// <summary>Where an item begins, its sign with a space, and whether the list before it must end first.</summary>
    public (int Indent, string Marker, bool IsNewList) Open(ClauseBlock item)
    {
        var indent = Inside(item.Level - 1);
        var marker = item.Kind == ClauseBlockKind.Bullet ? "- " : ClauseLabel.Of(item) + " ";
        var isNumber = IsMarker(marker) && item.Kind == ClauseBlockKind.Numbered;
        var isNewList = isNumber && _counted.TryGetValue(indent, out var last) && last is { } before && before + 1 != item.Number;
        Forget(indent);
        _counted[indent] = isNumber ? item.Number : null;
        _open.Push((item.Level, IsMarker(marker) ? indent + marker.Length : indent));
        return (indent, marker, isNewList);
    }

    /// <summary>Where text goes on inside an item of this level; lists inside that item have ended.</summary>
    public int Continue(int level)
    {
        var indent = Inside(level);
        Forget(indent);
        return indent;
    }

    public void Close()
    {
        _open.Clear();
        _counted.Clear();
    }

    private int Inside(int level)
    {
        while (_open.TryPeek(out var list) && list.Level > level)
        {
            _open.Pop();
        }

        return _open.TryPeek(out var outer) ? outer.Inside : 0;
    }

    private void Forget(int from)
    {
        foreach (var indent in _counted.Keys.Where(key => key >= from).ToList())
        {
            _counted.Remove(indent);
        }
    }
}
