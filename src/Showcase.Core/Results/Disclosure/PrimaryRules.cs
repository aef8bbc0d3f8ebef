using Showcase.Core.Results.Counting;

namespace Showcase.Core.Results.Disclosure;

/// <summary>Rules 1 to 3: what may not be shown by itself; and the zeros that would tell where it is.</summary>
internal sealed class PrimaryRules(DisclosureRules rules)
{
    public void Apply(Sheet sheet)
    {
        foreach (var cell in sheet.ShownCells())
        {
            sheet.Suppress(cell, ReasonFor(sheet.Indicator, sheet.Raw, cell));
        }
    }

    private SuppressionReason ReasonFor(IndicatorDefinition indicator, RawIndicator raw, int cell) => indicator.Kind switch
    {
        UnitKind.Count or UnitKind.People => raw.Amount[cell] > 0 && raw.Amount[cell] < rules.MinimumCount ? SuppressionReason.SmallCount : SuppressionReason.None,
        UnitKind.Percent when indicator.IsBlockValued =>
            raw.Units[cell] < rules.MinimumDenominator ? SuppressionReason.SmallDenominator : ReasonForSum(raw, cell, raw.Base[cell]),
        UnitKind.Percent => raw.Base[cell] < rules.MinimumDenominator ? SuppressionReason.SmallDenominator : SuppressionReason.None,
        UnitKind.Hours when raw.Units[cell] > 0 && raw.Units[cell] < rules.MinimumCount => SuppressionReason.SmallCount,
        _ => ReasonForSum(raw, cell, raw.Amount[cell]),
    };

    private SuppressionReason ReasonForSum(RawIndicator raw, int cell, long sum)
    {
        if (sum == 0)
        {
            return SuppressionReason.None;
        }

        // What is published of a contract by itself can be taken off: the rest must keep the rules too.
        var reason = ReasonForShares(raw.All, cell);
        return reason == SuppressionReason.None && raw.Unknown.Sum[cell] > 0 ? ReasonForShares(raw.Unknown, cell) : reason;
    }

    private SuppressionReason ReasonForShares(Shares shares, int cell)
    {
        if (shares.Contractors[cell] < rules.MinimumContractors)
        {
            return SuppressionReason.FewContractors;
        }

        // Decimal, so that no sum of a province over decades overflows.
        return (decimal)shares.Largest[cell] * 100 > (decimal)shares.Sum[cell] * rules.MaximumSharePercent ? SuppressionReason.DominantContractor : SuppressionReason.None;
    }

    // A zero tells where the others are when a neighbour of it is hidden: another part of the same whole, or the whole itself.
    public static void HideRevealingZeros(Sheet sheet)
    {
        if (sheet.Indicator.Kind == UnitKind.Percent)
        {
            return;
        }

        var families = new Families(sheet.Cube, sheet.Members);
        var zeros = new HashSet<int>();
        foreach (var (whole, parts) in families.All())
        {
            if (sheet.IsSuppressed(whole) || parts.Any(sheet.IsSuppressed))
            {
                zeros.UnionWith(parts.Where(part => sheet.Raw.Amount[part] == 0 && sheet.IsShown(part) && !sheet.IsSuppressed(part) && !sheet.WasShown(part)));
            }
        }

        // Hiding is of no use where a whole that is shown says that there is nothing.
        bool isLess;
        do
        {
            isLess = false;
            foreach (var (whole, parts) in families.All())
            {
                if (sheet.Raw.Amount[whole] == 0 && sheet.IsShown(whole) && !zeros.Contains(whole) && !sheet.IsSuppressed(whole))
                {
                    foreach (var part in parts)
                    {
                        isLess |= zeros.Remove(part);
                    }
                }
            }
        }
        while (isLess);

        foreach (var zero in zeros)
        {
            sheet.Suppress(zero, SuppressionReason.RevealingZero);
        }
    }
}
