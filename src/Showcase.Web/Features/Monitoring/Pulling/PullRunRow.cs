namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>One run of one source, from start to outcome.</summary>
internal sealed class PullRunRow
{
    public long Id { get; set; }
    public required string Source { get; set; }

    /// <summary>Who carries it out, made anew each time that it is taken up: a run that lost its lock can write nothing more.</summary>
    public Guid Owner { get; set; }

    /// <summary>The delivery that it brought in.</summary>
    public long? DeliveryId { get; set; }

    public PullTrigger Trigger { get; set; }

    /// <summary>Who asked for it, when a person did.</summary>
    public string? StartedBy { get; set; }

    public DateTimeOffset StartedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public PullState State { get; set; }

    /// <summary>Dutch sentence, when it did not go as hoped.</summary>
    public string? Reason { get; set; }

    /// <summary>How often the same happened again after this run, until <see cref="EndedAt"/>.</summary>
    public int Repeats { get; set; }

    /// <summary>The table that was being read, and how far: what was staged up to there is safe.</summary>
    public string? Table { get; set; }

    public int Line { get; set; }
    public string? Cursor { get; set; }

    public long RowsRead { get; set; }
    public int Added { get; set; }
    public int Changed { get; set; }
    public int Removed { get; set; }

    /// <summary>Of the added, changed and removed ones: about a quarter that was released already.</summary>
    public int Late { get; set; }

    public int Quarantined { get; set; }
}

internal enum PullTrigger
{
    Start,
    Schedule,
    Command,
    Person,
}

internal enum PullState
{
    Running,
    Accepted,
    Unchanged,
    Waiting,
    Held,
    Refused,

    /// <summary>The source could not be reached.</summary>
    Failed,

    /// <summary>Stopped by a person; goes on at the next pull.</summary>
    Stopped,

    /// <summary>The site ended meanwhile; goes on at the next pull.</summary>
    Interrupted,
}
