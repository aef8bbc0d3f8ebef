namespace Showcase.Core.Results.Counting;

/// <summary>A contract while efforts are being counted.</summary>
/// <param name="Sector">Place of the member.</param>
/// <param name="Paragraph">Place of the member; -1 when the cube does not tell paragraphs apart.</param>
/// <param name="RealisedByQuarter">Euro cents approved, by quarter.</param>
internal sealed record CountedContract(ContractRecord Record, int Contractor, int Organisation, int Sector, int Paragraph, long[] RealisedByQuarter)
{
    /// <summary>One bit for each block set that valued something.</summary>
    public ulong BlockSets { get; set; }
}
