using Showcase.Core.Results.Counting;
using Showcase.Core.Results.Disclosure;

namespace Showcase.Core.Results;

/// <summary>Turns what was counted into what may be published: rules 1 to 4, inside the release, before anything can read it.</summary>
/// <param name="rules">Thresholds; what is looser than the default has no effect.</param>
/// <param name="isRule4On">False only in the test that shows what rule 4 is for.</param>
public sealed class DisclosureControl(DisclosureRules rules, bool isRule4On = true)
{
    private readonly DisclosureRules _rules = rules.NeverLooser();

    /// <param name="raw">What was counted.</param>
    /// <param name="earlier">All releases before this one, the newest last: what they told stays known.</param>
    public (CubeContent Content, SuppressionLog Log) Apply(RawCube raw, params IEnumerable<EarlierRelease> earlier)
    {
        var sheets = Indicators.All.Select(indicator => new Sheet(indicator, raw, _rules)).ToList();
        var primary = new PrimaryRules(_rules);
        sheets.ForEach(primary.Apply);
        EarlierRelease? last = null;
        foreach (var release in isRule4On ? earlier : [])
        {
            var figures = new EarlierFigures(raw.Axes, release);
            sheets.ForEach(figures.Apply);
            last = release;
        }

        var contracts = new ContractRules(_rules).Publish(raw);
        if (last is not null && sheets.TrueForAll(sheet => SameFigures.Are(sheet, last)))
        {
            // The same figures must give the same release, also when it could be made in more ways than one.
            return (last.Content.With(contracts), last.Log);
        }

        sheets.ForEach(PrimaryRules.HideRevealingZeros);

        // Indicators know nothing of each other; the order in which they are done changes nothing.
        var unprotected = new int[sheets.Count];
        Parallel.For(0, isRule4On ? sheets.Count : 0, at => unprotected[at] = Protect(sheets[at]));
        var logged = sheets.Index().ToDictionary(sheet => sheet.Item.Indicator.Code, sheet => Log(sheet.Item, unprotected[sheet.Index]), StringComparer.Ordinal);
        var cells = sheets.ToDictionary(sheet => sheet.Indicator.Code, Publish, StringComparer.Ordinal);
        return (new CubeContent(raw.Axes, cells, contracts), new SuppressionLog(raw.Axes, logged));
    }

    private static int Protect(Sheet sheet)
    {
        if (sheet.Indicator.Kind == UnitKind.Percent)
        {
            new PercentProtection(sheet).Apply();
            return 0;
        }

        return sheet.Indicator.CountsOnce ? new UnionProtection(sheet).Apply() : new SumProtection(sheet).Apply();
    }

    private static LoggedIndicator Log(Sheet sheet, int unprotected)
    {
        var count = sheet.Axes.CellCount;
        return new LoggedIndicator(
            [.. sheet.Reasons.Take(count).Select(reason => (byte)reason)], sheet.Raw.Amount[..count], sheet.Raw.Base is { Length: > 0 } whole ? whole[..count] : [], unprotected);
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
                    cells[cell] = !sheet.Cube.HasFigures(area, period) || IsUndefined(sheet, period) ? ResultCell.Absent : Publish(sheet, cell);
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
