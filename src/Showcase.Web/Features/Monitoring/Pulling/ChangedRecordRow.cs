namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>A record that a run found added, changed or removed since the delivery before.</summary>
internal sealed class ChangedRecordRow
{
    public long RunId { get; set; }
    public int Number { get; set; }
    public required string Table { get; set; }
    public required string RecordId { get; set; }
    public RecordChange Change { get; set; }

    /// <summary>The day by which it counts: the approval of an effort, the start of a contract.</summary>
    public DateOnly? About { get; set; }

    /// <summary>True when that day falls in a quarter that was released already.</summary>
    public bool IsLate { get; set; }
}

internal enum RecordChange
{
    Added,
    Changed,
    Removed,
}
