namespace Showcase.Core.Captions;

/// <summary>The lines of a file, with the numbers people count them by.</summary>
internal ref struct CaptionLines(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;
    private bool isOver;

    /// <summary>From 1; 0 before the first.</summary>
    public int Number { get; private set; }

    public ReadOnlySpan<char> Line { get; private set; }

    public bool Next()
    {
        if (isOver)
        {
            return false;
        }

        Number++;
        var end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            Line = rest;
            isOver = true;
            return true;
        }

        Line = rest[..end];
        rest = rest[(end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1))..];
        return true;
    }
}
