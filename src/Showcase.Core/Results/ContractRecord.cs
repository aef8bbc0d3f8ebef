namespace Showcase.Core.Results;

/// <summary>A contract with an obligation, as far as the results need it.</summary>
/// <param name="Contractor">Identifier of the contractor, unique over all sources.</param>
/// <param name="Cpv">Main CPV code; decides the sector.</param>
/// <param name="ObligationEuroCents">Zero or more.</param>
/// <param name="End">Last day; nothing while it is open.</param>
public sealed record ContractRecord(string OrganisationCode, string Contractor, string Cpv, long ObligationEuroCents, DateOnly Start, DateOnly? End);
