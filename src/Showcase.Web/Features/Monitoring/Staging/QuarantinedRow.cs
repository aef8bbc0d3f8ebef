namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>A row that was left out, and why. Its values are not kept.</summary>
internal sealed class QuarantinedRow
{
    public long DeliveryId { get; set; }

    /// <summary><c>organisaties</c>, <c>opdrachten</c> or <c>inzet</c>.</summary>
    public required string Table { get; set; }

    /// <summary>Line in the file, the header being 1.</summary>
    public int Line { get; set; }

    /// <summary>Identifier of the record, when it could be read.</summary>
    public string? RecordId { get; set; }

    /// <summary>Dutch sentence.</summary>
    public required string Reason { get; set; }
}
