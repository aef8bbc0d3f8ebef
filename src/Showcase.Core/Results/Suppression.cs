namespace Showcase.Core.Results;

/// <summary>A cell that was not published as counted, for the coordinator's eyes only.</summary>
public sealed record Suppression(string Indicator, string Area, string Period, string Dimension, string Member, SuppressionReason Reason);

/// <summary>Why a cell was not published. Public answers never tell which: the reason itself can disclose.</summary>
public enum SuppressionReason
{
    None,

    /// <summary>A count below the threshold.</summary>
    SmallCount,

    /// <summary>A zero beside a suppressed cell: shown, it would tell where the others are.</summary>
    RevealingZero,

    /// <summary>A percentage over too few.</summary>
    SmallDenominator,

    /// <summary>A sum of too few contractors.</summary>
    FewContractors,

    /// <summary>A sum that is mostly one contractor's.</summary>
    DominantContractor,

    /// <summary>Follows from other published cells.</summary>
    Derivable,

    /// <summary>An earlier release kept it back: shown now, it would tell what stood there then.</summary>
    SuppressedBefore,
}
