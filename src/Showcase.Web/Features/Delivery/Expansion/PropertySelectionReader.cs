namespace Showcase.Web.Features.Delivery.Expansion;

/// <summary>Reads <c>properties[a,b[properties[$all]]]</c>, the language of <c>expand</c> and <c>fields</c>.</summary>
/// <remarks>Umbraco logs a syntax error and goes on as if nothing was asked; here the client is told where it is.</remarks>
internal sealed class PropertySelectionReader
{
    public const string All = "$all";

    private const string Properties = "properties";
    private const int MaxLength = 4_000;
    private const int MaxDepth = 8;

    private readonly string text;
    private int at;

    private PropertySelectionReader(string text) => this.text = text;

    /// <summary>Adds what the text names to the selection, or tells at which position (from 1) it cannot be read, and why.</summary>
    public static (int Position, string Reason)? Read(string text, PropertySelection selection)
    {
        if (text.Length > MaxLength)
        {
            return (MaxLength + 1, $"longer than {MaxLength} characters.");
        }

        try
        {
            new PropertySelectionReader(text).ReadWhole(selection);
            return null;
        }
        catch (UnreadableSelectionException unreadable)
        {
            return (unreadable.Position, unreadable.Message);
        }
    }

    private void ReadWhole(PropertySelection selection)
    {
        ReadContainer(selection, depth: 1);
        if (at < text.Length)
        {
            throw Unreadable(text[at] == ']' ? "this bracket closes nothing." : "a comma or the end was expected.");
        }
    }

    /// <summary>What may stand at the outside and inside a property: <c>properties[…]</c> or <c>$all</c>.</summary>
    private void ReadContainer(PropertySelection selection, int depth)
    {
        do
        {
            var start = at;
            switch (ReadName())
            {
                case Properties:
                    ReadBrackets(() => ReadProperties(selection, depth), required: true);
                    break;
                case All:
                    ReadInside(selection.Add(All), depth);
                    break;
                default:
                    at = start;
                    throw Unreadable("'properties[…]' or '$all' was expected.");
            }
        }
        while (Skip(','));
    }

    private void ReadProperties(PropertySelection selection, int depth)
    {
        do
        {
            ReadInside(selection.Add(ReadName()), depth);
        }
        while (Skip(','));
    }

    private void ReadInside(PropertySelection property, int depth)
    {
        if (depth == MaxDepth && at < text.Length && text[at] == '[')
        {
            throw Unreadable($"nested deeper than {MaxDepth} levels.");
        }

        ReadBrackets(() => ReadContainer(property, depth + 1), required: false);
    }

    private void ReadBrackets(Action readInside, bool required)
    {
        if (!Skip('['))
        {
            if (required)
            {
                throw Unreadable("'[' was expected.");
            }

            return;
        }

        readInside();
        if (!Skip(']'))
        {
            throw Unreadable(at == text.Length ? "the text ends before the bracket is closed." : "a comma or ']' was expected.");
        }
    }

    private string ReadName()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '$' or '.'))
        {
            at++;
        }

        return at > start ? text[start..at] : throw Unreadable("a name was expected.");
    }

    private bool Skip(char expected)
    {
        if (at == text.Length || text[at] != expected)
        {
            return false;
        }

        at++;
        return true;
    }

    private UnreadableSelectionException Unreadable(string reason) => new(at + 1, reason);
}
