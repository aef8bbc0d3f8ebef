namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>A table as a connector delivers it, before any rule was applied.</summary>
internal sealed class SourceTable
{
    /// <summary><c>organisaties</c>, <c>opdrachten</c> or <c>inzet</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the coordinator knows it by: a file name, a view, an address.</summary>
    public required string Label { get; init; }

    /// <summary><c>regel</c> of a file, or <c>record</c>.</summary>
    public string LineWord { get; init; } = "regel";

    /// <summary>The source's own column names.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>True when numbers are written as <c>1.234,50</c>.</summary>
    public bool DecimalComma { get; init; }

    /// <summary>True when it holds only what changed.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Reads the rows after a place, in an order that does not change within a delivery.</summary>
    public required Func<SourcePlace, CancellationToken, IAsyncEnumerable<SourceRow>> Rows { get; init; }

    /// <summary>The place from which reading can go on after the row that was read last; only when the line number alone does not tell.</summary>
    public Func<string?> Cursor { get; init; } = () => null;
}

/// <summary>How far a table was read.</summary>
/// <param name="Line">Last line that was dealt with; 0 is the beginning.</param>
/// <param name="Cursor">What the connector gave for it.</param>
internal readonly record struct SourcePlace(int Line, string? Cursor = null);

/// <summary>One row.</summary>
/// <param name="Line">Line in the file, the header being 1; for other kinds the number of the record.</param>
/// <param name="Values">In the order of the columns.</param>
/// <param name="Problem">Dutch reason why the row cannot be read at all, or nothing.</param>
/// <param name="Removed">Id of a record that the source no longer has; the row has no values then.</param>
internal readonly record struct SourceRow(int Line, string[] Values, string? Problem, string? Removed = null);
