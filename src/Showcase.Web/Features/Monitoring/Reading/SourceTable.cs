namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>A table as a connector delivers it, before any rule was applied.</summary>
/// <param name="Name"><c>organisaties</c>, <c>opdrachten</c> or <c>inzet</c>.</param>
/// <param name="Label">What the coordinator knows it by: a file name.</param>
/// <param name="Columns">The source's own column names.</param>
/// <param name="DecimalComma">True when numbers are written as <c>1.234,50</c>.</param>
/// <param name="Rows">Reads from the beginning each time.</param>
internal sealed record SourceTable(string Name, string Label, IReadOnlyList<string> Columns, bool DecimalComma, Func<CancellationToken, IAsyncEnumerable<SourceRow>> Rows);

/// <summary>One row.</summary>
/// <param name="Line">Line in the file, the header being 1.</param>
/// <param name="Values">In the order of the columns.</param>
/// <param name="Problem">Dutch reason why the row cannot be read at all, or nothing.</param>
internal readonly record struct SourceRow(int Line, string[] Values, string? Problem);
