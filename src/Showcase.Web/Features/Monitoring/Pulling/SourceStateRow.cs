namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>What is remembered of a source between runs.</summary>
internal sealed class SourceStateRow
{
    public required string Source { get; set; }

    /// <summary>The scheduled moment that was carried out last; for a new source the moment it was first seen.</summary>
    public DateTimeOffset? ScheduledAt { get; set; }

    /// <summary>Columns by table as they were delivered last, JSON.</summary>
    public string? Columns { get; set; }

    public DateTimeOffset? ColumnsSeenAt { get; set; }

    /// <summary>The mapping that a coordinator made, JSON; nothing when that of the settings counts.</summary>
    public string? Mapping { get; set; }

    /// <summary>Grows with each change of the mapping: who edits an older one is told.</summary>
    public int MappingRevision { get; set; }

    public string? MappedBy { get; set; }
    public DateTimeOffset? MappedAt { get; set; }
}
