namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>What is compared of a staged row.</summary>
internal readonly record struct StagedRecord
{
    public int Line { get; init; }

    public string RecordId { get; init; }

    public long RowHash { get; init; }
}
