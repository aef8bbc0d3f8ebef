using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>The part of a pasted text that holds a clause: where its rows of three words lie closest together.</summary>
/// <param name="Start">First word.</param>
/// <param name="End">Behind the last word.</param>
internal readonly record struct TextWindow(int Start, int End)
{
    /// <summary>What a word that is not of the clause costs against one that is: what was filled in may be forty words long.</summary>
    private const double Strange = 0.15;

    /// <summary>Words on both sides that may belong to it: a heading of which little is left.</summary>
    private const int Margin = 30;

    /// <summary>The window, or nothing when no row of three words of the clause is there.</summary>
    /// <param name="shingles">The rows of three words of the text.</param>
    /// <param name="known">Those of the clause.</param>
    /// <param name="clause">Its words; the window is at most some times longer.</param>
    public static TextWindow? Find(long[] shingles, HashSet<long> known, IReadOnlyList<Word> clause)
    {
        var covered = new bool[shingles.Length];
        for (var index = 0; index < shingles.Length; index++)
        {
            if (shingles[index] != 0 && known.Contains(shingles[index]))
            {
                covered.AsSpan(index, 3).Fill(true);
            }
        }

        var (best, sum, start, window) = (0.0, 0.0, 0, default(TextWindow?));
        for (var index = 0; index < covered.Length; index++)
        {
            if (sum <= 0)
            {
                (sum, start) = (0, index);
            }

            sum += covered[index] ? 1 : -Strange;
            if (sum > best)
            {
                (best, window) = (sum, new TextWindow(start, index + 1));
            }
        }

        return window is { } found
            ? new TextWindow(
                Math.Max(0, found.Start - Margin - MostFilledIn(clause)),
                Math.Min(Math.Min(found.End + Margin + MostFilledIn(clause.Reverse()), shingles.Length), found.Start + (3 * clause.Count) + 200))
            : null;
    }

    /// <summary>Words that may be filled in near an end of a clause, at open places that too few of its own words part from that end to be seen as one with the rest.</summary>
    private static int MostFilledIn(IEnumerable<Word> clause)
    {
        var (filled, seen, row, wasGap) = (0, 0, 0, false);
        foreach (var word in clause)
        {
            if (!word.IsGap())
            {
                row++;
                seen += row switch { < 3 => 0, 3 => 3, _ => 1 };
            }
            else if (!wasGap)
            {
                if (seen > Strange * FilledWords.MostFilled)
                {
                    break;
                }

                (filled, seen, row) = (filled + FilledWords.MostFilled, 0, 0);
            }

            wasGap = word.IsGap();
        }

        return filled;
    }
}
