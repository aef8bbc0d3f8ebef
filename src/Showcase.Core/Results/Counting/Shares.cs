namespace Showcase.Core.Results.Counting;

/// <summary>How a sum is spread over contractors, by cell: as much as the rules ask and no more.</summary>
internal sealed class Shares(int cells)
{
    public static readonly Shares None = new(0);

    /// <summary>Contractors that brought something.</summary>
    public int[] Contractors { get; } = new int[cells];

    /// <summary>What the largest of them brought.</summary>
    public long[] Largest { get; } = new long[cells];

    /// <summary>What all of them brought.</summary>
    public long[] Sum { get; } = new long[cells];

    /// <summary>Adds all that one contractor brought to a cell.</summary>
    public void Add(int cell, long amount)
    {
        if (amount > 0)
        {
            Contractors[cell]++;
            Largest[cell] = Math.Max(Largest[cell], amount);
            Sum[cell] += amount;
        }
    }
}
