using Showcase.Web.Features.Monitoring.Mapping;
using Showcase.Web.Features.Monitoring.Sources;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Which column of a source holds which field of the record model, and what its words mean.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _words = new(StringComparer.Ordinal);
    private readonly SourceTable _table;
    private string? _doubled;

    private ColumnMap(SourceTable table) => _table = table;

    /// <summary>Required fields for which there is no column.</summary>
    public IReadOnlyList<string> Missing => [.. RecordTables.RequiredOf(_table.Name).Where(name => !_positions.ContainsKey(name) && !_constants.ContainsKey(name))];

    /// <summary>The field that a column holds, or nothing.</summary>
    public string? FieldAt(int position) => _positions.FirstOrDefault(field => field.Value == position).Key;

    /// <summary>The trimmed value in the words of the record model, or nothing when it is empty or not delivered.</summary>
    public string? Value(SourceRow row, string field)
    {
        if (!_positions.TryGetValue(field, out var at))
        {
            return _constants.GetValueOrDefault(field);
        }

        if (at >= row.Values.Length || row.Values[at].Length == 0)
        {
            return null;
        }

        var value = row.Values[at];
        return _words.Count > 0 && _words.TryGetValue(field, out var words) && words.TryGetValue(value, out var word) ? word : value;
    }

    /// <summary>Finds the columns; what is missing or doubled is told by <see cref="Check"/>.</summary>
    public static ColumnMap For(SourceTable table, ColumnMapping mapping)
    {
        var map = new ColumnMap(table);
        foreach (var field in RecordTables.AllOf(table.Name))
        {
            if (mapping.ConstantOf(table.Name, field) is { } constant)
            {
                map._constants[field] = constant;
                continue;
            }

            map.Find(field, mapping.NamesOf(table.Name, field));
            if (mapping.WordsOf(table.Name, field) is { } words)
            {
                map._words[field] = words;
            }
        }

        return map;
    }

    /// <exception cref="RefusedException">A column is missing or stands there twice.</exception>
    public void Check()
    {
        if (_doubled is not null)
        {
            throw new RefusedException($"{_table.Label}: kolom '{_doubled}' komt meer dan één keer voor.");
        }

        if (Missing is { Count: > 0 } missing)
        {
            throw new RefusedException($"{_table.Label}: {(missing.Count == 1 ? "kolom ontbreekt" : "kolommen ontbreken")}: {string.Join(", ", missing)}.");
        }
    }

    /// <summary>Headers differ in case, spaces and dashes from export to export.</summary>
    public static string Plain(string column) => column.Trim().Replace(' ', '_').Replace('-', '_').ToLowerInvariant();

    private void Find(string field, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var found = _table.Columns.Index().Where(candidate => Plain(candidate.Item) == Plain(name)).ToList();
            if (found.Count > 0)
            {
                _doubled ??= found.Count > 1 ? name : null;
                _positions[field] = found[0].Index;
                return;
            }
        }
    }
}
