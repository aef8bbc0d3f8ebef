namespace Showcase.Core.Results;

/// <summary>A running contract whose contractor agreed to its publication, with its euros up to and including the newest quarter.</summary>
/// <remarks>Contracts that ended are not in it, however they ended: what a named contractor left undone is never published. Nor is a rate: half-way it would read as a shortfall.</remarks>
/// <param name="Id">Identifier within its source.</param>
/// <param name="Name">Name of the contract, as delivered.</param>
/// <param name="Contractor">Name of the contractor, as delivered.</param>
/// <param name="Organisation">Code of the organisation that gave it.</param>
/// <param name="Obligation">Whole euros, rounded as all euros.</param>
/// <param name="Realised">Whole euros approved so far; not one number when block sets were mixed.</param>
public sealed record ReleasedContract(
    string Id, string Name, string Contractor, string Organisation, DateOnly Start, DateOnly? End, ResultCell Obligation, ResultCell Realised);
