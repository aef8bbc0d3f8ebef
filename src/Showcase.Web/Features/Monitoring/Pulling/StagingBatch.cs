using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>What is written together, in one transaction.</summary>
internal sealed class StagingBatch<TRow> where TRow : class, IStagedRow
{
    /// <summary>Large enough that the transaction costs nothing beside its rows, small enough that no one waits for it.</summary>
    private const int Size = 10_000;

    public List<TRow> Good { get; } = [];

    public List<QuarantinedRow> Quarantined { get; } = [];

    public List<ChangedRecordRow> Changes { get; } = [];

    /// <summary>Lines of the delivery that a partial one builds on, to be replaced or removed.</summary>
    public List<int> Outdated { get; } = [];

    /// <summary>Ids that come again in a partial delivery: an earlier quarantine of theirs is over.</summary>
    public List<string> Renewed { get; } = [];

    public int Rows { get; set; }

    public bool IsFull => Rows >= Size;

    public void Clear()
    {
        Good.Clear();
        Quarantined.Clear();
        Changes.Clear();
        Outdated.Clear();
        Renewed.Clear();
        Rows = 0;
    }
}
