namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>An organisation as delivered, with a region and a policy set and the days in which it belonged there; more rows when there are more.</summary>
internal sealed class StagedOrganisation
{
    public long DeliveryId { get; set; }
    public int Line { get; set; }
    public required string OrganisationCode { get; set; }
    public required string OrganisationName { get; set; }
    public required string RegionCode { get; set; }
    public required string RegionName { get; set; }
    public string? PolicyCode { get; set; }
    public string? PolicyName { get; set; }
    public DateOnly? RegionFrom { get; set; }
    public DateOnly? RegionTo { get; set; }
    public DateOnly? PolicyFrom { get; set; }
    public DateOnly? PolicyTo { get; set; }
}
