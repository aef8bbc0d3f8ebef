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
    /// <param name="length">Words of the clause; the window is at most some times longer.</param>
    public static TextWindow? Find(long[] shingles, HashSet<long> clause, int length)
    {
        var covered = new bool[shingles.Length];
        for (var index = 0; index < shingles.Length; index++)
        {
            if (shingles[index] != 0 && clause.Contains(shingles[index]))
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
            ? new TextWindow(Math.Max(0, found.Start - Margin), Math.Min(Math.Min(found.End + Margin, shingles.Length), found.Start + (3 * length) + 200))
            : null;
    }
}
