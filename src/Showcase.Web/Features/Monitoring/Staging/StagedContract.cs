namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>A contract as delivered, after the rules per row. Never public.</summary>
internal sealed class StagedContract : IStagedRow
{
    public long DeliveryId { get; set; }
    public int Line { get; set; }
    public long RowHash { get; set; }
    public required string ContractId { get; set; }
    public required string OrganisationCode { get; set; }
    public required string Name { get; set; }
    public string? TenderNedReference { get; set; }
    public required string ContractorId { get; set; }
    public string? ContractorName { get; set; }
    public required string Cpv { get; set; }
    public string? Kind { get; set; }
    public long? ContractSumEuroCents { get; set; }
    public string? Base { get; set; }
    public long? PercentageHundredths { get; set; }
    public long ObligationEuroCents { get; set; }
    public DateOnly Start { get; set; }
    public DateOnly? End { get; set; }
    public string? Status { get; set; }

    /// <summary>The contractor agreed that this contract is shown with its euros.</summary>
    public bool MayBePublished { get; set; }

    /// <summary>Slug of the main tender paragraph.</summary>
    public string? Paragraph { get; set; }

    public string? ParagraphVersion { get; set; }

    /// <summary>Something was delivered as paragraph that is no slug: passed over, and counted for the coordinator.</summary>
    public bool HasUnreadParagraph { get; set; }
}
