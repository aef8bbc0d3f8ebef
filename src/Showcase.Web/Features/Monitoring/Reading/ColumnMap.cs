namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Which column of a source holds which field of the record model.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, int> _positions;

    private ColumnMap(Dictionary<string, int> positions) => _positions = positions;

    /// <summary>Positions of columns that hold no field.</summary>
    public IEnumerable<int> Unmapped(int columns) => Enumerable.Range(0, columns).Except(_positions.Values);

    /// <summary>The field that a column holds, or nothing.</summary>
    public string? FieldAt(int position) => _positions.FirstOrDefault(field => field.Value == position).Key;

    /// <summary>The trimmed value, or nothing when it is empty or not delivered.</summary>
    public string? Value(SourceRow row, string field) =>
        _positions.TryGetValue(field, out var at) && at < row.Values.Length && row.Values[at].Length > 0 ? row.Values[at] : null;

    /// <param name="table">The table as delivered.</param>
    /// <param name="names">The source's own column names by <c>table.field</c>; other columns are found by the field's name.</param>
    /// <exception cref="RefusedException">A column is missing or stands there twice.</exception>
    public static ColumnMap For(SourceTable table, IReadOnlyDictionary<string, string> names)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in RecordTables.AllOf(table.Name))
        {
            var column = names.GetValueOrDefault($"{table.Name}.{field}", field);
            var found = table.Columns.Index().Where(candidate => Plain(candidate.Item) == Plain(column)).ToList();
            if (found.Count > 1)
            {
                throw new RefusedException($"{table.Label}: kolom '{column}' komt meer dan één keer voor.");
            }

            if (found.Count == 1)
            {
                positions[field] = found[0].Index;
            }
        }

        var missing = RecordTables.RequiredOf(table.Name).Where(field => !positions.ContainsKey(field)).ToList();
        return missing.Count == 0
            ? new ColumnMap(positions)
            : throw new RefusedException($"{table.Label}: {(missing.Count == 1 ? "kolom ontbreekt" : "kolommen ontbreken")}: {string.Join(", ", missing)}.");
    }

    /// <summary>Headers differ in case, spaces and dashes from export to export.</summary>
    public static string Plain(string column) => column.Trim().Replace(' ', '_').Replace('-', '_').ToLowerInvariant();
}
