namespace Showcase.Core.Results;

/// <summary>How a figure stands to the same quarter a year before, as far as the two published figures carry it.</summary>
/// <param name="Difference">Absolute difference of the rounded figures, in the indicator's unit; zero unless <see cref="YearChangeKind.More"/> or <see cref="YearChangeKind.Less"/>.</param>
public readonly record struct YearChange(YearChangeKind Kind, long Difference)
{
    /// <param name="sameBlocks">True when both were valued by one and the same block set, or by none.</param>
    public static YearChange Of(PublishedResult now, PublishedResult? before, PublishedRounding rounding, bool sameBlocks)
    {
        if (before is null || before.Cell.Status == CellStatus.Absent || now.Cell.Status == CellStatus.Absent)
        {
            return new YearChange(YearChangeKind.NoFigure, 0);
        }

        if (now.Cell.Status == CellStatus.MixedBlockSets || before.Cell.Status == CellStatus.MixedBlockSets || !sameBlocks)
        {
            return new YearChange(YearChangeKind.OtherBlocks, 0);
        }

        // "Minder dan" is a border, not a figure: even two borders may not be compared.
        return now.Cell.HasValue && before.Cell.HasValue ? Of(now.Indicator.Kind, now.Cell.Value, before.Cell.Value, rounding) : new YearChange(YearChangeKind.Hidden, 0);
    }

    private static YearChange Of(UnitKind kind, long now, long before, PublishedRounding rounding)
    {
        var difference = Math.Abs(now - before);
        if (difference <= rounding.StepOf(kind, Math.Max(now, before)))
        {
            return new YearChange(YearChangeKind.AboutEqual, 0);
        }

        return new YearChange(now > before ? YearChangeKind.More : YearChangeKind.Less, difference);
    }
}

/// <summary>What may be said of two figures.</summary>
public enum YearChangeKind
{
    /// <summary>One of the two does not exist.</summary>
    NoFigure,

    /// <summary>One of the two is "minder dan" or not shown.</summary>
    Hidden,

    /// <summary>Valued by different block sets, or by more than one.</summary>
    OtherBlocks,

    /// <summary>The difference is within the rounding.</summary>
    AboutEqual,

    More,

    Less,
}
