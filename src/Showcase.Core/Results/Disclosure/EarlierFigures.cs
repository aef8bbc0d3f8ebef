namespace Showcase.Core.Results.Disclosure;

/// <summary>Everyone keeps every release: what an earlier one told of a figure that did not change is still known, and what it kept back stays back.</summary>
internal sealed class EarlierFigures(CubeAxes now, EarlierRelease release)
{
    private readonly CubeAxes _then = release.Content.Axes;
    private readonly int?[] _areas = [.. now.Areas.Select(area => release.Content.Axes.AreaIndex(area.Code))];
    private readonly int?[] _periods = [.. now.Periods.Select(release.Content.Axes.PeriodIndex)];
    private readonly int?[] _members = [.. now.Members.Select(member => release.Content.Axes.MemberIndex(member.Dimension, member.Value))];

    private readonly int? _thenRest = release.Content.Axes.MemberIndex(ContractParagraphs.Rest.Dimension, ContractParagraphs.Rest.Value);

    public void Apply(Sheet sheet)
    {
        var code = sheet.Indicator.Code;
        foreach (var cell in sheet.ShownCells())
        {
            var (area, period, member) = sheet.Split(cell);
            if (_areas[area] is not { } thenArea || _periods[period] is not { } thenPeriod)
            {
                continue;
            }

            if (_members[member] is not { } thenMember)
            {
                KeepBackSplit(sheet, cell, thenArea, thenPeriod);
                continue;
            }

            var place = _then.Cell(thenArea, thenPeriod, thenMember);
            if (release.Log.Counted(code, place) is not { } counted)
            {
                continue;
            }

            var told = release.Content.Cell(code, place);
            var isSame = counted == (sheet.Raw.Amount[cell], sheet.Raw.Base is { Length: > 0 } whole ? whole[cell] : 0);
            switch (told.Status)
            {
                case CellStatus.Published when isSame && sheet.Indicator.Kind != UnitKind.Percent:
                    var (low, high) = sheet.Rounding.Told(told.Value);
                    if (low <= counted.Amount && counted.Amount <= high)
                    {
                        sheet.ToldEarlier(cell, low, high);
                    }

                    break;
                case CellStatus.FewerThan when isSame:
                    sheet.ToldEarlier(cell, 0, told.Value - 1);
                    sheet.Suppress(cell, SuppressionReason.SuppressedBefore);
                    break;
                case CellStatus.FewerThan or CellStatus.Withheld when IsNear(sheet, counted, cell):
                    sheet.Suppress(cell, SuppressionReason.SuppressedBefore);
                    break;
            }
        }
    }

    // A paragraph that was part of the rest then: the rest of then less the rest of now would be its figure, however it is hidden.
    private void KeepBackSplit(Sheet sheet, int cell, int thenArea, int thenPeriod)
    {
        var (area, period, member) = sheet.Split(cell);
        if (now.Members[member].Dimension == Dimension.Paragraph && sheet.Raw.Amount[cell] > 0
            && _thenRest is { } rest && release.Content.Cell(sheet.Indicator.Code, _then.Cell(thenArea, thenPeriod, rest)).HasValue)
        {
            sheet.Suppress(cell, SuppressionReason.SuppressedBefore);
            sheet.Suppress(now.Cell(area, period, now.MemberIndex(Dimension.Paragraph, ContractParagraphs.Other)!.Value), SuppressionReason.SuppressedBefore);
        }
    }

    // A figure that moved by more than the room that it was given tells nothing of the one before.
    private static bool IsNear(Sheet sheet, (long Amount, long Base) counted, int cell)
    {
        var amount = sheet.Indicator.Kind == UnitKind.Percent ? sheet.Raw.Base[cell] : sheet.Raw.Amount[cell];
        var former = sheet.Indicator.Kind == UnitKind.Percent ? counted.Base : counted.Amount;
        return Math.Abs(amount - former) <= sheet.Rounding.Room(former);
    }
}
