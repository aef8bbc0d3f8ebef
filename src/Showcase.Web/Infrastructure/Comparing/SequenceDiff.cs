using DiffPlex;

namespace Showcase.Web.Infrastructure.Comparing;

/// <summary>Where two rows of strings differ, found by DiffPlex in bounded time.</summary>
internal static class SequenceDiff
{
    /// <summary>Most pairs that are worth comparing: two texts of 4,000 words. The time grows with the product in the worst case, and such a text takes less than a second.</summary>
    public const long MostPairs = 16_000_000;

    /// <summary>The hunks in order, or nothing when the rows are too long.</summary>
    public static IReadOnlyList<Hunk>? Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (start, end) = (0, 0);
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (before.Count - start - end, after.Count - start - end);
        if (left == 0 || right == 0)
        {
            return left + right == 0 ? [] : [new(start, left, start, right)];
        }

        if ((long)left * right > MostPairs)
        {
            return null;
        }

        var found = Differ.Instance.CreateDiffs(Row(before, start, left), Row(after, start, right), ignoreWhiteSpace: false, ignoreCase: false, RowChunker.Instance);
        return [.. found.DiffBlocks.Select(block => new Hunk(block.DeleteStartA + start, block.DeleteCountA, block.InsertStartB + start, block.InsertCountB))];
    }

    // DiffPlex takes texts; none of our strings holds a line break, so that a break can part them.
    private static string Row(IReadOnlyList<string> strings, int start, int count) => string.Join('\n', strings.Skip(start).Take(count));

    private sealed class RowChunker : IChunker
    {
        public static readonly RowChunker Instance = new();

        public IReadOnlyList<string> Chunk(string text) => text.Split('\n');
    }
}

/// <summary>Strings that went and strings that came at one place.</summary>
internal readonly record struct Hunk(int Before, int Deleted, int After, int Inserted);
