namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>A row of a delivery that passed the rules.</summary>
internal interface IStagedRow
{
    long DeliveryId { get; }

    /// <summary>Line in the file, or number of the record; unique in a table of a delivery.</summary>
    int Line { get; set; }

    /// <summary>Of the fields as the source wrote them: tells whether a record changed since the delivery before.</summary>
    long RowHash { get; set; }
}
