namespace Showcase.Core.Results.Counting;

/// <summary>Uncontrolled sums of one indicator, by cell. Never leaves the making of a release.</summary>
internal sealed class RawIndicator
{
    private readonly int[] _lastPerson;

    public RawIndicator(IndicatorDefinition indicator, int cells)
    {
        var isSum = indicator.Kind is UnitKind.Euro or UnitKind.Hours || indicator is { Kind: UnitKind.Percent, IsBlockValued: true };
        Amount = new long[cells];
        Base = indicator.Kind == UnitKind.Percent ? new long[cells] : [];
        Units = indicator.Kind == UnitKind.Hours || (isSum && indicator.Kind == UnitKind.Percent) ? new int[cells] : [];
        BlockSets = indicator.IsBlockValued ? new ulong[cells] : [];
        _lastPerson = indicator.CountsOnce || indicator.Kind == UnitKind.Hours ? new int[cells] : [];
        (All, Unknown) = isSum ? (new Shares(cells), new Shares(cells)) : (Shares.None, Shares.None);
    }

    /// <summary>Count, euro cents or hundredths of hours; the part above the line for a percentage.</summary>
    public long[] Amount { get; }

    /// <summary>Below the line of a percentage; empty for others.</summary>
    public long[] Base { get; }

    /// <summary>People or contracts behind hours and rates; empty for others.</summary>
    public int[] Units { get; }

    /// <summary>One bit for each block set that valued something in the cell; empty for others.</summary>
    public ulong[] BlockSets { get; }

    /// <summary>Who brought a sum.</summary>
    public Shares All { get; }

    /// <summary>Who brought what is left of a sum without the contracts that are published by themselves.</summary>
    public Shares Unknown { get; }

    /// <summary>True the first time a person is seen in a cell; people must come one after the other.</summary>
    /// <param name="person">1 or more.</param>
    public bool IsNewPerson(int cell, int person)
    {
        var isNew = _lastPerson[cell] != person;
        _lastPerson[cell] = person;
        return isNew;
    }
}
