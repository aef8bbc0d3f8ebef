namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>How far a run is, read by others while it goes on.</summary>
internal sealed class PullProgress(string source, TimeProvider clock)
{
    private const int RowsPerReport = 512;

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

    /// <summary>Hears how many rows were read, and of which table, every now and then.</summary>
    public Action<long, string>? Heard { get; set; }

    public void Begin(string table)
    {
        _table = table;
        Heard?.Invoke(Rows, table);
    }

    public void Count()
    {
        var rows = Interlocked.Increment(ref _rows);
        if (rows % RowsPerReport == 0) Heard?.Invoke(rows, _table ?? "");
    }
}
