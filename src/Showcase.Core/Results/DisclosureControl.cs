using Showcase.Core.Results.Counting;
using Showcase.Core.Results.Disclosure;

namespace Showcase.Core.Results;

/// <summary>Turns what was counted into what may be published: rules 1 to 4, inside the release, before anything can read it.</summary>
/// <param name="rules">Thresholds; what is looser than the default has no effect.</param>
/// <param name="isRule4On">False only in the test that shows what rule 4 is for.</param>
public sealed class DisclosureControl(DisclosureRules rules, bool isRule4On = true)
{
    private const int MostRounds = 4;

    private readonly DisclosureRules _rules = rules.NeverLooser();

    /// <param name="raw">What was counted.</param>
    /// <param name="earlier">All releases before this one, the newest last: what they told stays known.</param>
    public (CubeContent Content, SuppressionLog Log) Apply(RawCube raw, params IEnumerable<EarlierRelease> earlier)
    {
        var releases = isRule4On ? earlier.Select(release => (Release: release, Figures: new EarlierFigures(raw.Axes, release))).ToList() : [];
        var last = releases is [.., var newest] ? newest.Release : null;
        var sheets = Indicators.All.Select(indicator => Prepare(indicator, [])).ToArray();
        var contracts = new ContractRules(_rules).Publish(raw);
        if (last is not null && Array.TrueForAll(sheets, sheet => SameFigures.Are(sheet, last)))
        {
            // The same figures must give the same release, also when it could be made in more ways than one.
            return (last.Content.With(contracts), last.Log);
        }

        Array.ForEach(sheets, PrimaryRules.HideRevealingZeros);

        // Indicators know nothing of each other; the order in which they are done changes nothing.
        var unproved = new int[sheets.Length][];
        Array.Fill(unproved, []);
        Parallel.For(0, isRule4On ? sheets.Length : 0, at => (sheets[at], unproved[at]) = Protect(sheets[at], Again));
        var logged = sheets.Index().ToDictionary(sheet => sheet.Item.Indicator.Code, sheet => Log(sheet.Item, unproved[sheet.Index]), StringComparer.Ordinal);
        var cells = sheets.ToDictionary(sheet => sheet.Indicator.Code, Publish, StringComparer.Ordinal);
        return (new CubeContent(raw.Axes, cells, contracts), new SuppressionLog(raw.Axes, logged));

        Sheet Prepare(IndicatorDefinition indicator, IEnumerable<int> zeros)
        {
            var sheet = new Sheet(indicator, raw, _rules);
            foreach (var zero in zeros)
            {
                sheet.ToldEarlier(zero, 0, 0);
            }

            new PrimaryRules(_rules).Apply(sheet);
            releases.ForEach(earlierRelease => earlierRelease.Figures.Apply(sheet));
            return sheet;
        }

        Sheet Again(IndicatorDefinition indicator, IEnumerable<int> zeros)
        {
            var sheet = Prepare(indicator, zeros);
            PrimaryRules.HideRevealingZeros(sheet);
            return sheet;
        }
    }

    /// <summary>Protects, until hiding helps wherever something is hidden: a zero that everyone can work out is shown, and the rest is protected knowing that.</summary>
    private static (Sheet Sheet, int[] Unproved) Protect(Sheet sheet, Func<IndicatorDefinition, IEnumerable<int>, Sheet> again)
    {
        var zeros = new HashSet<int>();
        for (var round = 1; ; round++)
        {
            var unproved = Protect(sheet);
            var before = zeros.Count;
            zeros.UnionWith(unproved.Where(cell => sheet.Raw.Amount[cell] == 0 && sheet.Reasons[cell] == SuppressionReason.RevealingZero));
            if (zeros.Count == before || round == MostRounds)
            {
                return (sheet, unproved);
            }

            sheet = again(sheet.Indicator, zeros);
        }
    }

    /// <returns>Places of the suppressed cells for which no proof was found.</returns>
    private static int[] Protect(Sheet sheet)
    {
        if (sheet.Indicator.Kind == UnitKind.Percent)
        {
            new PercentProtection(sheet).Apply();
            return [];
        }

        return sheet.Indicator.CountsOnce ? new UnionProtection(sheet).Apply() : new SumProtection(sheet).Apply();
    }

    private static LoggedIndicator Log(Sheet sheet, int[] unproved)
    {
        var count = sheet.Axes.CellCount;
        return new LoggedIndicator(
            [.. sheet.Reasons.Take(count).Select(reason => (byte)reason)], sheet.Raw.Amount[..count], sheet.Raw.Base is { Length: > 0 } whole ? whole[..count] : [], unproved);
    }

    private ResultCell[] Publish(Sheet sheet)
    {
        var cells = new ResultCell[sheet.Axes.CellCount];
        for (var area = 0; area < sheet.Axes.Areas.Count; area++)
        {
            for (var period = 0; period < sheet.Axes.Periods.Count; period++)
            {
                foreach (var member in sheet.Members)
                {
                    var cell = sheet.Axes.Cell(area, period, member);
                    cells[cell] = !sheet.IsReleased(cell) || IsUndefined(sheet, period) ? ResultCell.Absent : Publish(sheet, cell);
                }
            }
        }

        return cells;
    }

    private ResultCell Publish(Sheet sheet, int cell)
    {
        if (sheet.IsMixed(cell))
        {
            return ResultCell.MixedBlockSets;
        }

        if (sheet.IsSuppressed(cell))
        {
            return sheet.SaysFewer(cell) ? ResultCell.FewerThan(_rules.MinimumCount) : ResultCell.Withheld;
        }

        return sheet.Indicator.Kind == UnitKind.Percent
            ? ResultCell.Of((long)Math.Round(sheet.Raw.Amount[cell] * 100m / sheet.Raw.Base[cell], MidpointRounding.AwayFromZero))
            : ResultCell.Of(sheet.Rounding.Shown(sheet.Raw.Amount[cell]));
    }

    // Only a period in which nobody has anything below the line has no percentage: told of one part it would tell a hidden zero.
    private static bool IsUndefined(Sheet sheet, int period) =>
        sheet.Indicator.Kind == UnitKind.Percent && sheet.Axes.AreaIndex(ResultArea.AllCode) is { } all && sheet.Raw.Base[sheet.Axes.Cell(all, period, 0)] == 0;
}
