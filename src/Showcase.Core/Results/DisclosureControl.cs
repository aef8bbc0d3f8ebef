namespace Showcase.Core.Results;

/// <summary>Turns what was counted into what may be published: rules 1 to 3, inside the release, before anything can read it.</summary>
public sealed class DisclosureControl(DisclosureRules rules)
{
    private readonly DisclosureRules _rules = rules.NeverLooser();

    public (CubeContent Content, IReadOnlyList<Suppression> Log) Apply(RawCube raw)
    {
        var log = new List<Suppression>();
        var cells = Indicators.All.ToDictionary(indicator => indicator.Code, indicator => Apply(indicator, raw, log), StringComparer.Ordinal);
        return (new CubeContent(raw.Axes, cells), log);
    }

    private ResultCell[] Apply(IndicatorDefinition indicator, RawCube cube, List<Suppression> log)
    {
        var (axes, raw) = (cube.Axes, cube[indicator]);
        var reasons = new SuppressionReason[axes.CellCount];
        for (var cell = 0; cell < reasons.Length; cell++)
        {
            reasons[cell] = ReasonFor(indicator, raw, cell);
        }

        HideRevealingZeros(axes, raw, reasons);
        var cells = new ResultCell[axes.CellCount];
        Array.Fill(cells, ResultCell.Absent);
        ForEachCell(indicator, axes, (cell, area, period, member) =>
        {
            cells[cell] = Publish(indicator, raw, cell, reasons[cell], axes.Members[member].Dimension);
            if (reasons[cell] != SuppressionReason.None)
            {
                var (dimension, value) = axes.Members[member];
                log.Add(new Suppression(indicator.Code, axes.Areas[area].Code, axes.Periods[period].ToString(), dimension, value, reasons[cell]));
            }
        });
        return cells;
    }

    private SuppressionReason ReasonFor(IndicatorDefinition indicator, RawIndicator raw, int cell) => indicator.Kind switch
    {
        UnitKind.Count or UnitKind.People => raw.Amount[cell] > 0 && raw.Amount[cell] < _rules.MinimumCount ? SuppressionReason.SmallCount : SuppressionReason.None,
        UnitKind.Percent when raw.Base[cell] == 0 => SuppressionReason.None,
        UnitKind.Percent when indicator.IsBlockValued =>
            raw.Units[cell] < _rules.MinimumDenominator ? SuppressionReason.SmallDenominator : ReasonForSum(raw, cell, raw.Base[cell]),
        UnitKind.Percent => raw.Base[cell] < _rules.MinimumDenominator ? SuppressionReason.SmallDenominator : SuppressionReason.None,
        UnitKind.Hours when raw.Units[cell] > 0 && raw.Units[cell] < _rules.MinimumCount => SuppressionReason.SmallCount,
        _ => ReasonForSum(raw, cell, raw.Amount[cell]),
    };

    private SuppressionReason ReasonForSum(RawIndicator raw, int cell, long sum)
    {
        if (sum == 0)
        {
            return SuppressionReason.None;
        }

        if (raw.ContributorCount(cell) < _rules.MinimumContractors)
        {
            return SuppressionReason.FewContractors;
        }

        // Decimal, so that no sum of a province over decades overflows.
        return (decimal)raw.LargestContribution(cell) * 100 > (decimal)sum * _rules.MaximumSharePercent ? SuppressionReason.DominantContractor : SuppressionReason.None;
    }

    private ResultCell Publish(IndicatorDefinition indicator, RawIndicator raw, int cell, SuppressionReason reason, string dimension)
    {
        if (indicator.IsBlockValued && dimension != Dimension.BlockSet && ulong.PopCount(raw.BlockSets[cell]) > 1)
        {
            return ResultCell.MixedBlockSets;
        }

        if (reason != SuppressionReason.None)
        {
            return indicator.Kind is UnitKind.Count or UnitKind.People ? ResultCell.FewerThan(_rules.MinimumCount) : ResultCell.Withheld;
        }

        return indicator.Kind switch
        {
            UnitKind.Euro => ResultCell.Of(_rules.RoundEuros(raw.Amount[cell])),
            UnitKind.Hours => ResultCell.Of(_rules.RoundHours(raw.Amount[cell])),
            UnitKind.Percent when raw.Base[cell] == 0 => ResultCell.Absent,
            UnitKind.Percent => ResultCell.Of((long)Math.Round(raw.Amount[cell] * 100m / raw.Base[cell], MidpointRounding.AwayFromZero)),
            _ => ResultCell.Of(_rules.RoundCount(raw.Amount[cell])),
        };
    }

    // A zero tells where the others are when a neighbour of it is hidden: another part of the same whole, or the whole itself.
    private static void HideRevealingZeros(CubeAxes axes, RawIndicator raw, SuppressionReason[] reasons)
    {
        var zeros = new List<int>();
        foreach (var (whole, parts) in Families(axes))
        {
            if (reasons[whole] != SuppressionReason.None || parts.Any(part => reasons[part] != SuppressionReason.None))
            {
                zeros.AddRange(parts.Where(part => reasons[part] == SuppressionReason.None && raw.Amount[part] == 0 && raw.Base[part] == 0));
            }
        }

        foreach (var zero in zeros)
        {
            reasons[zero] = SuppressionReason.RevealingZero;
        }
    }

    /// <summary>Every whole with its parts: by dimension, by area and by time.</summary>
    private static IEnumerable<(int Whole, int[] Parts)> Families(CubeAxes axes)
    {
        var byDimension = axes.Members.Select(member => member.Dimension).Distinct().Where(dimension => dimension != Dimension.Total)
            .Select(dimension => axes.MembersOf(dimension).ToArray()).ToArray();
        var byTime = axes.Periods.Index().Where(period => period.Item.IsYear).Select(year => (year.Index, Quarters: axes.QuartersOf(year.Item).ToArray())).ToArray();
        for (var area = 0; area < axes.Areas.Count; area++)
        {
            var areaParts = axes.PartsOf(area).ToArray();
            for (var period = 0; period < axes.Periods.Count; period++)
            {
                foreach (var members in byDimension)
                {
                    yield return (axes.Cell(area, period, 0), [.. members.Select(member => axes.Cell(area, period, member))]);
                }

                for (var member = 0; member < axes.Members.Count; member++)
                {
                    yield return (axes.Cell(area, period, member), [.. areaParts.Select(part => axes.Cell(part, period, member))]);
                }
            }

            foreach (var (year, quarters) in byTime)
            {
                for (var member = 0; member < axes.Members.Count; member++)
                {
                    yield return (axes.Cell(area, year, member), [.. quarters.Select(quarter => axes.Cell(area, quarter, member))]);
                }
            }
        }
    }

    private static void ForEachCell(IndicatorDefinition indicator, CubeAxes axes, Action<int, int, int, int> action)
    {
        var members = axes.Members.Index().Where(member => indicator.HasPart(member.Item)).Select(member => member.Index).ToArray();
        for (var area = 0; area < axes.Areas.Count; area++)
        {
            for (var period = 0; period < axes.Periods.Count; period++)
            {
                foreach (var member in members)
                {
                    action(axes.Cell(area, period, member), area, period, member);
                }
            }
        }
    }
}
