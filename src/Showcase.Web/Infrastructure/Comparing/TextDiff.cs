namespace Showcase.Web.Infrastructure.Comparing;

/// <summary>The difference of two texts of some lines: line by line, and inside a line that changed word by word.</summary>
internal static class TextDiff
{
    /// <summary>The pieces in order; a line ends with a line break.</summary>
    public static IReadOnlyList<DiffPiece> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var hunks = SequenceDiff.Of(before, after) ?? [new Hunk(0, before.Count, 0, after.Count)];
        var pieces = new List<DiffPiece>();
        var shown = 0;
        foreach (var hunk in hunks)
        {
            pieces.AddRange(Lines(DiffKind.Same, after, shown, hunk.After - shown));
            var paired = Math.Min(hunk.Deleted, hunk.Inserted);
            for (var line = 0; line < paired; line++)
            {
                pieces.AddRange(WordDiff.Of(before[hunk.Before + line], after[hunk.After + line]));
                pieces.Add(new(DiffKind.Same, "\n"));
            }

            pieces.AddRange(Lines(DiffKind.Deleted, before, hunk.Before + paired, hunk.Deleted - paired));
            pieces.AddRange(Lines(DiffKind.Inserted, after, hunk.After + paired, hunk.Inserted - paired));
            shown = hunk.After + hunk.Inserted;
        }

        pieces.AddRange(Lines(DiffKind.Same, after, shown, after.Count - shown));
        return pieces;
    }

    private static IEnumerable<DiffPiece> Lines(DiffKind kind, IReadOnlyList<string> lines, int start, int count) =>
        count == 0 ? [] : [new DiffPiece(kind, string.Concat(lines.Skip(start).Take(count).Select(line => line + "\n")))];
}
