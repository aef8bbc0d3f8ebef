namespace Showcase.Core.Results.Disclosure;

/// <summary>Whether a release would say of an indicator what the newest one says.</summary>
internal static class SameFigures
{
    public static bool Are(Sheet sheet, EarlierRelease last)
    {
        var (code, axes) = (sheet.Indicator.Code, sheet.Axes);
        return AreSame(axes, last.Content.Axes) && Enumerable.Range(0, axes.CellCount).All(cell => !sheet.Members.Contains(cell % axes.Members.Count) || IsSame(sheet, last, code, cell));
    }

    private static bool IsSame(Sheet sheet, EarlierRelease last, string code, int cell)
    {
        var told = last.Content.Cell(code, cell).Status;
        return last.Log.Counted(code, cell) == (sheet.Raw.Amount[cell], sheet.Raw.Base is { Length: > 0 } whole ? whole[cell] : 0)
            && (told == CellStatus.MixedBlockSets) == (sheet.IsMixed(cell) && sheet.IsReleased(cell))
            && (told == CellStatus.Absent || sheet.IsReleased(cell))
            && (!sheet.IsSuppressed(cell) || told is CellStatus.FewerThan or CellStatus.Withheld or CellStatus.Absent);
    }

    private static bool AreSame(CubeAxes now, CubeAxes then) =>
        now.First == then.First && now.Last == then.Last && now.Areas.SequenceEqual(then.Areas) && now.Members.SequenceEqual(then.Members)
        && Enumerable.Range(0, now.Areas.Count).All(area => now.PartsOf(area).SequenceEqual(then.PartsOf(area)));
}
