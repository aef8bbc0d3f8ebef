namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>How far a run is, read by others while it goes on.</summary>
internal sealed class PullProgress(string source, TimeProvider clock)
{
    private readonly long _startedAt = clock.GetTimestamp();
    private long _rows;
    private volatile string? _table;

    public string Source => source;

    /// <summary>Rows read.</summary>
    public long Rows => Interlocked.Read(ref _rows);

    /// <summary>The table that is being read.</summary>
    public string? Table => _table;

    public int Seconds => (int)clock.GetElapsedTime(_startedAt).TotalSeconds;

    /// <summary>Someone does not want it to go on by itself.</summary>
    public bool IsStoppedByPerson { get; set; }

    public void Begin(string table) => _table = table;

    public void Count() => Interlocked.Increment(ref _rows);
}
