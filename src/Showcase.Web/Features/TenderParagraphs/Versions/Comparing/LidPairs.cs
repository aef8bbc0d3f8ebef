using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Comparing;

/// <summary>Which of the lids that went is which of those that came: the pairing, in the order of the text, with the most words in common.</summary>
internal static class LidPairs
{
    /// <summary>Share of words in common from which two lids are one that changed; below it a reader sees two texts in one sentence.</summary>
    private const double LeastAlike = 0.4;

    /// <summary>Beyond this many pairs nothing is paired.</summary>
    private const int MostPairs = 10_000;

    public static IEnumerable<(ClauseLine? Old, ClauseLine? New)> Of(IReadOnlyList<ClauseLine> old, int oldStart, int gone, IReadOnlyList<ClauseLine> now, int newStart, int come)
    {
        var best = (long)gone * come <= MostPairs ? Scores(old, oldStart, gone, now, newStart, come) : null;
        var (left, right) = (0, 0);
        while (left < gone || right < come)
        {
            var isPair = best is not null && left < gone && right < come && best[left, right] > Math.Max(best[left + 1, right], best[left, right + 1]);
            if (isPair)
            {
                yield return (old[oldStart + left++], now[newStart + right++]);
            }
            else if (left < gone && (right >= come || best is null || best[left + 1, right] >= best[left, right + 1]))
            {
                yield return (old[oldStart + left++], null);
            }
            else
            {
                yield return (null, now[newStart + right++]);
            }
        }
    }

    /// <summary>The most likeness that can be had from each place on.</summary>
    private static double[,] Scores(IReadOnlyList<ClauseLine> old, int oldStart, int gone, IReadOnlyList<ClauseLine> now, int newStart, int come)
    {
        var before = Enumerable.Range(oldStart, gone).Select(index => Bag(old[index])).ToArray();
        var after = Enumerable.Range(newStart, come).Select(index => Bag(now[index])).ToArray();
        var best = new double[gone + 1, come + 1];
        for (var left = gone - 1; left >= 0; left--)
        {
            for (var right = come - 1; right >= 0; right--)
            {
                var alike = Alike(before[left], after[right]);
                var paired = alike >= LeastAlike ? alike + best[left + 1, right + 1] : 0;
                best[left, right] = Math.Max(paired, Math.Max(best[left + 1, right], best[left, right + 1]));
            }
        }

        return best;
    }

    // Signs do not count: every sentence ends with a full stop.
    private static Dictionary<string, int> Bag(ClauseLine line) => Word.Of([line.Text]).Where(word => word.IsSaid).GroupBy(word => word.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.Count(), StringComparer.OrdinalIgnoreCase);

    private static double Alike(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var common = one.Sum(word => Math.Min(word.Value, other.GetValueOrDefault(word.Key)));
        var all = one.Values.Sum() + other.Values.Sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
