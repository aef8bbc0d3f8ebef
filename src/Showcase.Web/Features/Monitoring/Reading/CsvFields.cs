namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Cuts one record into trimmed fields.</summary>
internal sealed class CsvFields(char separator)
{
    // A column often says the same as the row before: then its text is used again.
    private readonly List<string> _former = [];
    private readonly List<string> _values = [];

    public string[] Values { get; private set; } = [];

    /// <param name="text">Begins with the record.</param>
    /// <param name="isWhole">True when nothing comes after the text.</param>
    /// <param name="length">Characters of the record, its line end included.</param>
    /// <param name="breaks">Lines it takes.</param>
    /// <returns>False when its quotes do not fit, or its end is not in the text.</returns>
    public bool TryRead(ReadOnlySpan<char> text, bool isWhole, out int length, out int breaks)
    {
        _values.Clear();
        (length, breaks) = (0, 0);
        while (true)
        {
            var start = SkipSpaces(text, length);
            if (start < text.Length && text[start] == '"' && separator != '"')
            {
                if (!TryReadQuoted(text, start + 1, ref length, ref breaks))
                {
                    return false;
                }
            }
            else
            {
                var end = text[length..].IndexOfAny(separator, '\n');
                end = end < 0 ? text.Length : length + end;
                Add(text[length..end]);
                length = end;
            }

            if (length >= text.Length)
            {
                breaks++;
                Values = [.. _values];
                return isWhole;
            }

            if (text[length++] == '\n')
            {
                breaks++;
                Values = [.. _values];
                return true;
            }
        }
    }

    /// <summary>Cuts a broken line at its separators, for whoever must look at what is in it.</summary>
    public void ReadWithoutQuotes(ReadOnlySpan<char> line)
    {
        _values.Clear();
        foreach (var part in line.Split(separator))
        {
            _values.Add(line[part].Trim().Trim('"').ToString());
        }

        Values = [.. _values];
    }

    /// <param name="text">The record and what comes after it.</param>
    /// <param name="at">After the opening quote.</param>
    /// <param name="next">Becomes the place of the separator or line end after the field.</param>
    /// <param name="breaks">Counts the line breaks inside.</param>
    private bool TryReadQuoted(ReadOnlySpan<char> text, int at, ref int next, ref int breaks)
    {
        var (start, hasDoubled) = (at, false);
        while (true)
        {
            var quote = text[at..].IndexOf('"');
            if (quote < 0)
            {
                return false;
            }

            at += quote + 1;
            if (at >= text.Length || text[at] != '"')
            {
                break;
            }

            (hasDoubled, at) = (true, at + 1);
        }

        var inside = text[start..(at - 1)];
        breaks += inside.Count('\n');
        next = SkipSpaces(text, at);
        if (next < text.Length && text[next] == '\r' && (next + 1 == text.Length || text[next + 1] == '\n'))
        {
            next++;
        }

        Add(hasDoubled ? inside.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : inside);
        return next >= text.Length || text[next] == '\n' || text[next] == separator;
    }

    private int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (text[at] == ' ' || text[at] == '\u00A0' || (text[at] == '\t' && separator != '\t')))
        {
            at++;
        }

        return at;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var column = _values.Count;
        if (column == _former.Count)
        {
            _former.Add("");
        }

        if (!text.SequenceEqual(_former[column]))
        {
            _former[column] = text.ToString();
        }

        _values.Add(_former[column]);
    }
}
