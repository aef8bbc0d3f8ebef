using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>A pasted text in which whatever stands at an open place of the clause counts as that place.</summary>
/// <param name="Words">The words; one for each open place that was found, with what stands there as its text.</param>
/// <param name="Origins">For each word where it came from in the pasted text, with one more for the end.</param>
internal sealed record FilledWords(IReadOnlyList<Word> Words, IReadOnlyList<int> Origins)
{
    /// <summary>Most words at one open place: a name with a date and an address fits.</summary>
    public const int MostFilled = 60;

    /// <summary>Words on each side by which a place is known.</summary>
    private const int Context = 3;

    public static FilledWords Of(IReadOnlyList<Word> clause, IReadOnlyList<Word> pasted)
    {
        var (words, origins, at) = (new List<Word>(pasted.Count), new List<int>(pasted.Count + 1), 0);
        void CopyUntil(int end)
        {
            for (; at < end; at++)
            {
                words.Add(pasted[at]);
                origins.Add(at);
            }
        }

        for (var gap = 0; gap < clause.Count; gap++)
        {
            if (!clause[gap].IsGap())
            {
                continue;
            }

            var end = gap;
            while (end < clause.Count && clause[end].IsGap())
            {
                end++;
            }

            if (Find(pasted, at, Before(clause, gap), After(clause, end)) is { } place)
            {
                CopyUntil(place.Start);
                for (var index = gap; index < end; index++)
                {
                    // Places that touch share what stands there.
                    words.Add(clause[index] with { Text = index == gap ? Word.Join(pasted.Skip(place.Start).Take(place.End - place.Start)) : "", HasSpace = index == gap && pasted[place.Start].HasSpace, Line = pasted[place.Start].Line });
                    origins.Add(place.Start);
                }

                at = place.End;
            }

            gap = end;
        }

        CopyUntil(pasted.Count);
        origins.Add(pasted.Count);
        return new(words, origins);
    }

    private static List<Word> Before(IReadOnlyList<Word> clause, int gap)
    {
        var start = gap;
        while (start > 0 && gap - start < Context && !clause[start - 1].IsGap())
        {
            start--;
        }

        return [.. clause.Skip(start).Take(gap - start)];
    }

    private static List<Word> After(IReadOnlyList<Word> clause, int end) => [.. clause.Skip(end).Take(Context).TakeWhile(word => !word.IsGap())];

    private static (int Start, int End)? Find(IReadOnlyList<Word> pasted, int from, List<Word> before, List<Word> after)
    {
        for (var start = from + before.Count; start < pasted.Count; start++)
        {
            if (!Matches(pasted, start - before.Count, before))
            {
                continue;
            }

            for (var end = start + 1; end <= pasted.Count && end - start <= MostFilled; end++)
            {
                if (after.Count == 0 ? end == pasted.Count || pasted[end].Line != pasted[start].Line : Matches(pasted, end, after))
                {
                    return (start, end);
                }
            }
        }

        return null;
    }

    private static bool Matches(IReadOnlyList<Word> pasted, int at, List<Word> context)
    {
        for (var index = 0; index < context.Count; index++)
        {
            if (at + index >= pasted.Count || pasted[at + index].Key != context[index].Key)
            {
                return false;
            }
        }

        return true;
    }
}
