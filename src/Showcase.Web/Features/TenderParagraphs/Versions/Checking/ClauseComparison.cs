using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>How a pasted text differs from a version; what was filled in does not count.</summary>
/// <param name="Percent">Words in common as a share of the words of both, rounded down: 100 only for a text that is the same.</param>
/// <param name="Changes">Places where it differs.</param>
/// <param name="Pieces">The difference, with some words round each change; empty when there is none.</param>
/// <param name="Open">Prompts that still stand there.</param>
/// <param name="Start">First word of the pasted text that belongs to it.</param>
/// <param name="End">Behind the last.</param>
internal sealed record ClauseComparison(int Percent, int Changes, IReadOnlyList<DiffPiece> Pieces, IReadOnlyList<string> Open, int Start, int End)
{
    /// <summary>Words before or behind the clause on the same line that count as changed; more is a text without line breaks.</summary>
    private const int MostOnOneLine = 15;

    /// <summary>Pairs of words this comparison may take; more is not compared.</summary>
    public static long CostOf(IReadOnlyList<Word> clause, TextWindow window) => (long)clause.Count * (window.End - window.Start);

    public static ClauseComparison? Of(IReadOnlyList<Word> clause, IReadOnlyList<Word> pasted, TextWindow window)
    {
        var filled = FilledWords.Of(clause, [.. pasted.Skip(window.Start).Take(window.End - window.Start)]);
        var text = filled.Words;
        if (SequenceDiff.Of([.. clause.Select(word => word.Key)], [.. text.Select(word => word.Key)]) is not { } found)
        {
            return null;
        }

        var all = SurroundingText.Gather(found, text, clause.Count);

        var (start, end) = Edges(text, all);
        var counted = all.Select(hunk => Within(hunk, start, end)).Where(hunk => hunk.Deleted + hunk.Inserted > 0 && !IsFilled(clause, hunk)).ToList();
        var hunks = WordDiff.Join(clause, counted);
        var (deleted, inserted) = (counted.Sum(hunk => WordsIn(clause, hunk)), counted.Sum(hunk => hunk.Inserted));
        var same = clause.Count(word => !word.IsGap()) - deleted;
        return new(
            hunks.Count == 0 ? 100 : Math.Min(99, (int)(200L * same / Math.Max(1, (2L * same) + deleted + inserted))),
            hunks.Count,
            ComparisonPieces.Of(clause, text, hunks, start, end),
            OpenPlaces(clause, text.Skip(start).Take(end - start)),
            window.Start + filled.Origins[start],
            window.Start + filled.Origins[end]);
    }

    private static string[] OpenPlaces(IReadOnlyList<Word> clause, IEnumerable<Word> text)
    {
        var prompts = clause.Where(word => word.IsGap()).ToDictionary(word => word.Key, word => word.Text);
        return [.. text.Where(word => word.IsGap() && prompts[word.Key] == word.Text && word.Text.StartsWith('[')).Select(word => word.Text).Distinct()];
    }

    private static int WordsIn(IReadOnlyList<Word> clause, Hunk hunk) => Enumerable.Range(hunk.Before, hunk.Deleted).Count(index => !clause[index].IsGap());

    private static bool IsFilled(IReadOnlyList<Word> clause, Hunk hunk) =>
        hunk.Deleted > 0 && Enumerable.Range(hunk.Before, hunk.Deleted).All(index => clause[index].IsGap()) && (hunk.Inserted > 0 || IsNumber(clause, hunk));

    // A number at the beginning of a line is numbering, which was taken from the pasted text.
    private static bool IsNumber(IReadOnlyList<Word> clause, Hunk hunk) =>
        hunk.Deleted == 1 && clause[hunk.Before].Text.Contains("nummer", StringComparison.Ordinal) && (hunk.Before == 0 || clause[hunk.Before - 1].Line != clause[hunk.Before].Line);

    // What stands before the first common word and behind the last is text round the clause, unless it shares a line with it.
    private static (int Start, int End) Edges(IReadOnlyList<Word> text, IReadOnlyList<Hunk> hunks)
    {
        var (start, end) = (0, text.Count);
        if (hunks is [{ Before: 0, After: 0, Inserted: > 0 and var head }, ..])
        {
            start = head;
            while (head < text.Count && start > 0 && text[start - 1].Line == text[head].Line)
            {
                start--;
            }

            start = head - start > MostOnOneLine ? head : start;
        }

        if (hunks is [.., { Inserted: > 0, After: > 0 } tail] && tail.After + tail.Inserted == text.Count)
        {
            end = tail.After;
            while (end < text.Count && text[end].Line == text[tail.After - 1].Line)
            {
                end++;
            }

            end = end - tail.After > MostOnOneLine ? tail.After : end;
        }

        return (start, Math.Max(start, end));
    }

    private static Hunk Within(Hunk hunk, int start, int end)
    {
        var (first, last) = (Math.Clamp(hunk.After, start, end), Math.Clamp(hunk.After + hunk.Inserted, start, end));
        return new(hunk.Before, hunk.Deleted, first, last - first);
    }
}
