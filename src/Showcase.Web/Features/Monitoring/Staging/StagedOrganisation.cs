namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>An organisation as delivered, with its region and policy set.</summary>
internal sealed class StagedOrganisation : IStagedRow
{
    public long DeliveryId { get; set; }
    public int Line { get; set; }
    public long RowHash { get; set; }
    public required string OrganisationCode { get; set; }
    public required string OrganisationName { get; set; }
    public required string RegionCode { get; set; }
    public required string RegionName { get; set; }
    public string? PolicyCode { get; set; }
    public string? PolicyName { get; set; }
}
