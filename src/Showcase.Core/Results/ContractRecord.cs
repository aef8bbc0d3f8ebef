namespace Showcase.Core.Results;

/// <summary>A contract with an obligation, as far as the results need it.</summary>
/// <param name="Contractor">Identifier of the contractor, unique over all sources.</param>
/// <param name="Cpv">Main CPV code; decides the sector.</param>
/// <param name="ObligationEuroCents">Zero or more.</param>
/// <param name="End">Last day; nothing while it is open.</param>
public sealed record ContractRecord(string OrganisationCode, string Contractor, string Cpv, long ObligationEuroCents, DateOnly Start, DateOnly? End)
{
    /// <summary>There when the contractor agreed that this contract is published with its euros.</summary>
    public ContractAgreement? Agreement { get; init; }

    /// <summary>Slug of the main tender paragraph in the contract; nothing when not delivered.</summary>
    public string? Paragraph { get; init; }
}

/// <summary>What is published of a contract whose contractor agreed.</summary>
/// <param name="Id">Identifier within its source.</param>
/// <param name="Name">Name of the contract.</param>
/// <param name="Contractor">Name of the contractor.</param>
public sealed record ContractAgreement(string Id, string Name, string Contractor);
