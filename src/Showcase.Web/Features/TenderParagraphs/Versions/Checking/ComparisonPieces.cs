using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>The changes of a pasted text with some words round each: a reader looks for what is different.</summary>
internal static class ComparisonPieces
{
    private const int Context = 12;

    /// <summary>A run of equal words that is hardly longer than its two ends is shown whole.</summary>
    private const int Slack = 8;

    public static IReadOnlyList<DiffPiece> Of(IReadOnlyList<Word> clause, IReadOnlyList<Word> text, IReadOnlyList<Hunk> hunks, int start, int end)
    {
        var pieces = new List<DiffPiece>();
        var shown = start;
        foreach (var hunk in hunks)
        {
            AddEqual(pieces, text, shown, hunk.After, isFirst: shown == start, isLast: false);
            Add(pieces, DiffKind.Deleted, clause, hunk.Before, hunk.Before + hunk.Deleted);
            Add(pieces, DiffKind.Inserted, text, hunk.After, hunk.After + hunk.Inserted);
            shown = hunk.After + hunk.Inserted;
        }

        if (hunks.Count > 0)
        {
            AddEqual(pieces, text, shown, end, isFirst: false, isLast: true);
        }

        return pieces;
    }

    private static void AddEqual(List<DiffPiece> pieces, IReadOnlyList<Word> text, int start, int end, bool isFirst, bool isLast)
    {
        var ends = (isFirst ? 0 : Context) + (isLast ? 0 : Context);
        if (end - start <= ends + Slack)
        {
            AddWithFilled(pieces, text, start, end);
            return;
        }

        AddWithFilled(pieces, text, start, isFirst ? start : start + Context);
        pieces.Add(new(DiffKind.Same, " …"));
        AddWithFilled(pieces, text, isLast ? end : end - Context, end);
    }

    private static void AddWithFilled(List<DiffPiece> pieces, IReadOnlyList<Word> text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var (isGap, next) = (text[at].IsGap(), at + 1);
            while (next < end && text[next].IsGap() == isGap)
            {
                next++;
            }

            Add(pieces, isGap ? DiffKind.Filled : DiffKind.Same, text, at, next);
            at = next;
        }
    }

    private static void Add(List<DiffPiece> pieces, DiffKind kind, IReadOnlyList<Word> words, int start, int end)
    {
        if (start < end)
        {
            pieces.Add(new(kind, (pieces.Count > 0 && words[start].HasSpace ? " " : "") + Word.Join(words.Skip(start).Take(end - start))));
        }
    }
}
