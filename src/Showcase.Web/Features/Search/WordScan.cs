namespace Showcase.Web.Features.Search;

/// <summary>Finds the words of a text that could be one of the words searched for, by their first letters: analysing every word costs a hundred times as much.</summary>
internal sealed class WordScan
{
    private const int Letters = 3;

    private readonly HashSet<string> starts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public WordScan(IReadOnlySet<string> terms, string? prefix)
    {
        foreach (var word in terms.Concat(DutchStems.FormsOf(terms)))
        {
            starts.Add(Start(word));
        }

        if (prefix is not null)
        {
            starts.Add(Start(prefix));
        }

        lookup = starts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<(int Start, int End)> Candidates(string text, int longest)
    {
        var limit = Math.Min(text.Length, longest);
        for (var at = 0; at < limit; at++)
        {
            if (!IsPart(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < limit && (IsPart(text[at]) || IsJoint(text, at, limit)))
            {
                at++;
            }

            if (CouldBe(text.AsSpan(start, at - start)))
            {
                yield return (start, at);
            }
        }
    }

    private bool CouldBe(ReadOnlySpan<char> word)
    {
        Span<char> start = stackalloc char[Letters];
        var length = Begin(word, start, out var isPlain);

        // An accent may stand on a letter; then the analyser decides
        return !isPlain
            || lookup.Contains(start[..length])
            || (length > 1 && lookup.Contains(start[..(length - 1)]))
            || (length > 2 && lookup.Contains(start[..1]));
    }

    // Of a short stem the last letter may have been another: leven, lef
    private static string Start(string word)
    {
        Span<char> start = stackalloc char[Letters];
        var length = Begin(word, start, out _);
        return start[..(word.Length > Letters || length == 1 ? length : length - 1)].ToString();
    }

    // Doubled letters count once, for a stem has bom where the word has boom
    private static int Begin(ReadOnlySpan<char> word, Span<char> start, out bool isPlain)
    {
        var length = 0;
        isPlain = true;
        foreach (var letter in word)
        {
            if (length == Letters || !(isPlain = char.IsAscii(letter)))
            {
                break;
            }

            var lower = char.ToLowerInvariant(letter);
            if (length == 0 || start[length - 1] != lower)
            {
                start[length++] = lower;
            }
        }

        return length;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);

    // The apostrophe of foto's
    private static bool IsJoint(string text, int at, int limit) => text[at] is '\'' or '’' && at + 1 < limit && IsPart(text[at + 1]);
}
