namespace Showcase.Core.Results.Counting;

/// <summary>What was counted of one contract whose contractor agreed to publication.</summary>
/// <param name="RealisedEuroCents">Approved so far, up to and including the newest quarter.</param>
/// <param name="BlockSets">One bit for each block set that valued something.</param>
internal sealed record RawContract(ContractRecord Record, long RealisedEuroCents, ulong BlockSets);
