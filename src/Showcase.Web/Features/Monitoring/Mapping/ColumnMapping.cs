using System.Text;

namespace Showcase.Web.Features.Monitoring.Mapping;

/// <summary>What a source calls the fields of the record model, and how it writes its words and numbers.</summary>
internal sealed record ColumnMapping
{
    /// <summary>What every source has by default: the names of the record model.</summary>
    public static readonly ColumnMapping Plain = new();

    private const char ConstantMark = '=';

    /// <summary>The source's own column by <c>table.field</c>; a value that begins with <c>=</c> stands for all rows.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Words of the record model by the source's own, by <c>table.field</c>: <c>inzet.status</c>: <c>Akkoord</c> = <c>goedgekeurd</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Words { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary><c>,</c> or <c>.</c>; found out when nothing.</summary>
    public string? DecimalSeparator { get; init; }

    /// <summary>A ready-made mapping for what is not named in <see cref="Columns"/>.</summary>
    public string? Preset { get; init; }

    /// <summary>Names under which a field may stand, the first that is there counts.</summary>
    public IReadOnlyList<string> NamesOf(string table, string field) =>
        Columns.TryGetValue($"{table}.{field}", out var own) ? [own] : [field, .. MappingPresets.NamesOf(Preset, table, field)];

    /// <summary>The value that stands for all rows, or nothing.</summary>
    public string? ConstantOf(string table, string field) =>
        Columns.TryGetValue($"{table}.{field}", out var own) && own is [ConstantMark, .. var constant] ? constant.Trim() : null;

    public IReadOnlyDictionary<string, string>? WordsOf(string table, string field) =>
        Words.TryGetValue($"{table}.{field}", out var words) ? words : MappingPresets.WordsOf(Preset, table, field);

    /// <summary>Of the settings.</summary>
    public static ColumnMapping Of(SourceOptions source) => new()
    {
        Columns = Sorted(source.Columns),
        Words = source.Values.ToDictionary(field => field.Key, field => Sorted(field.Value), StringComparer.OrdinalIgnoreCase),
        DecimalSeparator = source.DecimalSeparator is { Length: > 0 } given ? given : null,
        Preset = source.Preset is { Length: > 0 } preset ? preset : null,
    };

    /// <summary>All of it, always in the same order: changes when reading would.</summary>
    public string ToText()
    {
        var text = new StringBuilder().Append(DecimalSeparator).Append('|').Append(Preset);
        foreach (var (field, column) in Columns.OrderBy(column => column.Key, StringComparer.OrdinalIgnoreCase))
        {
            text.Append('\n').Append(field.ToLowerInvariant()).Append('=').Append(column);
        }

        foreach (var (field, words) in Words.OrderBy(words => words.Key, StringComparer.OrdinalIgnoreCase))
        {
            text.Append('\n').Append(field.ToLowerInvariant()).Append(':')
                .AppendJoin(',', words.OrderBy(word => word.Key, StringComparer.OrdinalIgnoreCase).Select(word => $"{word.Key}={word.Value}"));
        }

        return text.ToString();
    }

    /// <summary>Without regard to case.</summary>
    public static IReadOnlyDictionary<string, string> Sorted(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var sorted = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in pairs)
        {
            sorted[key.Trim()] = value.Trim();
        }

        return sorted;
    }
}
