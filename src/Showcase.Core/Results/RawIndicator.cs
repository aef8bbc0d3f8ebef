namespace Showcase.Core.Results;

/// <summary>Uncontrolled sums of one indicator, by cell of the axes. Never leaves the making of a release.</summary>
internal sealed class RawIndicator(int cells)
{
    private readonly int[] _lastPerson = new int[cells];
    private readonly Dictionary<int, long>?[] _contributors = new Dictionary<int, long>?[cells];

    /// <summary>Count, euro cents or hundredths of hours; the part above the line for a percentage.</summary>
    public long[] Amount { get; } = new long[cells];

    /// <summary>Below the line of a percentage.</summary>
    public long[] Base { get; } = new long[cells];

    /// <summary>People, placements or contracts behind the amount.</summary>
    public int[] Units { get; } = new int[cells];

    /// <summary>One bit for each block set that valued something in the cell.</summary>
    public ulong[] BlockSets { get; } = new ulong[cells];

    /// <summary>True the first time a person is seen in a cell; people must come one after the other.</summary>
    /// <param name="person">1 or more.</param>
    public bool IsNewPerson(int cell, int person)
    {
        var isNew = _lastPerson[cell] != person;
        _lastPerson[cell] = person;
        return isNew;
    }

    public void Contribute(int cell, int contractor, long amount)
    {
        var shares = _contributors[cell] ??= [];
        shares[contractor] = shares.GetValueOrDefault(contractor) + amount;
    }

    /// <summary>Contractors that brought something.</summary>
    public int ContributorCount(int cell) => _contributors[cell]?.Count(share => share.Value > 0) ?? 0;

    /// <summary>Contractors seen, whatever they brought.</summary>
    public int ContractorCount(int cell) => _contributors[cell]?.Count ?? 0;

    /// <summary>The largest contractor's amount.</summary>
    public long LargestContribution(int cell) => _contributors[cell]?.Values.Max() ?? 0;
}
