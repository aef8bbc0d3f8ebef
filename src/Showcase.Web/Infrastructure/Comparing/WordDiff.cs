namespace Showcase.Web.Infrastructure.Comparing;

/// <summary>The difference of two texts, word by word, so that a person can read it.</summary>
internal static class WordDiff
{
    /// <summary>Fewer equal words than this between two changes are shown as part of the change: islands of one word cannot be read.</summary>
    private const int SmallestIsland = 2;

    /// <summary>The pieces in order; texts too long to compare are one that went and one that came.</summary>
    public static IReadOnlyList<DiffPiece> Of(string before, string after) => Of(Word.Of([before]), Word.Of([after]));

    public static IReadOnlyList<DiffPiece> Of(IReadOnlyList<Word> before, IReadOnlyList<Word> after)
    {
        var hunks = SequenceDiff.Of([.. before.Select(word => word.Key)], [.. after.Select(word => word.Key)])
            ?? [new Hunk(0, before.Count, 0, after.Count)];
        return Pieces(before, after, Join(before, hunks));
    }

    /// <summary>Takes hunks together that only an island parts.</summary>
    public static List<Hunk> Join(IReadOnlyList<Word> before, IReadOnlyList<Hunk> hunks)
    {
        var joined = new List<Hunk>(hunks.Count);
        foreach (var hunk in hunks)
        {
            if (joined is [.., var last] && last.Before + last.Deleted is var end && IsIsland(before, end, hunk.Before) && (last.Inserted > 0 || last.Deleted > 0))
            {
                joined[^1] = new(last.Before, hunk.Before + hunk.Deleted - last.Before, last.After, hunk.After + hunk.Inserted - last.After);
            }
            else
            {
                joined.Add(hunk);
            }
        }

        return joined;
    }

    private static bool IsIsland(IReadOnlyList<Word> words, int start, int end)
    {
        var letters = 0;
        for (var index = start; index < end && letters < SmallestIsland; index++)
        {
            letters += words[index].IsSaid ? 1 : 0;
        }

        return letters < SmallestIsland;
    }

    private static List<DiffPiece> Pieces(IReadOnlyList<Word> before, IReadOnlyList<Word> after, IReadOnlyList<Hunk> hunks)
    {
        var pieces = new List<DiffPiece>();
        var shown = 0;
        void Add(DiffKind kind, IReadOnlyList<Word> words, int start, int count)
        {
            if (count > 0)
            {
                pieces.Add(new(kind, (pieces.Count > 0 && words[start].HasSpace ? " " : "") + Word.Join(words.Skip(start).Take(count))));
            }
        }

        foreach (var hunk in hunks)
        {
            Add(DiffKind.Same, after, shown, hunk.After - shown);
            Add(DiffKind.Deleted, before, hunk.Before, hunk.Deleted);
            Add(DiffKind.Inserted, after, hunk.After, hunk.Inserted);
            shown = hunk.After + hunk.Inserted;
        }

        Add(DiffKind.Same, after, shown, after.Count - shown);
        return pieces;
    }
}
