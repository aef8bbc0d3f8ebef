using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Features.Monitoring.Mapping;

/// <summary>What is wrong with a mapping that someone wrote.</summary>
/// <param name="Field"><c>table.field</c>, or nothing when it is about the whole.</param>
/// <param name="Message">Dutch sentence.</param>
/// <param name="IsFatal">False for a warning: a mapping may be made before the source delivers the column.</param>
internal sealed record MappingProblem(string? Field, string Message, bool IsFatal);

/// <summary>Checks a mapping against the record model and the columns that the source delivered last.</summary>
internal static class MappingRules
{
    private const int MaximumLength = 200;
    private const int MaximumWords = 500;

    private static readonly Dictionary<string, string[]> Vocabulary = new(StringComparer.OrdinalIgnoreCase)
    {
        ["inzet.status"] = ["opgevoerd", "goedgekeurd", "afgewezen"],
        ["inzet.soort"] = ["plaatsing", "leerbaan", "stage", "werkervaring", "sociale_inkoop", "activiteit"],
    };

    /// <summary>The words of a field that has a fixed list of them, or nothing.</summary>
    public static IReadOnlyList<string>? WordsOf(string field) => Vocabulary.GetValueOrDefault(field);

    /// <param name="mapping">What was written.</param>
    /// <param name="seen">Columns by table; a table that was never seen is not checked.</param>
    public static IReadOnlyList<MappingProblem> Check(ColumnMapping mapping, IReadOnlyDictionary<string, IReadOnlyList<string>> seen) =>
    [
        .. Whole(mapping),
        .. mapping.Columns.Where(column => !IsField(column.Key)).Select(column => new MappingProblem(column.Key, $"{column.Key} is geen veld van het gegevensmodel.", true)),
        .. mapping.Columns.Where(column => column.Value.Length is 0 or > MaximumLength || column.Value.Any(char.IsControl))
            .Select(column => new MappingProblem(column.Key, $"De kolomnaam bij {column.Key} is leeg, te lang of bevat vreemde tekens.", true)),
        .. mapping.Words.SelectMany(field => Words(field.Key, field.Value)),
        .. seen.SelectMany(table => AgainstColumns(mapping, table.Key, table.Value)),
    ];

    private static IEnumerable<MappingProblem> Whole(ColumnMapping mapping)
    {
        if (mapping.DecimalSeparator is not (null or "," or "."))
        {
            yield return new(null, "Het decimaalteken is een komma of een punt.", true);
        }

        if (!MappingPresets.Knows(mapping.Preset))
        {
            yield return new(null, $"Er is geen kant-en-klare koppeling met de naam '{mapping.Preset}'.", true);
        }
    }

    private static IEnumerable<MappingProblem> Words(string field, IReadOnlyDictionary<string, string> words)
    {
        if (!IsField(field) || words.Count > MaximumWords)
        {
            yield return new(field, $"{field} is geen veld van het gegevensmodel, of heeft meer dan {MaximumWords} woorden.", true);
        }

        foreach (var (own, word) in words)
        {
            if (own.Length is 0 or > MaximumLength || word.Length is 0 or > MaximumLength)
            {
                yield return new(field, $"Een woord bij {field} is leeg of te lang.", true);
            }
            else if (WordsOf(field) is { } known && !known.Contains(word, StringComparer.Ordinal))
            {
                yield return new(field, $"'{word}' is geen woord voor {field}: kies uit {string.Join(", ", known)}.", true);
            }
        }
    }

    private static IEnumerable<MappingProblem> AgainstColumns(ColumnMapping mapping, string table, IReadOnlyList<string> columns)
    {
        if (!RecordTables.All.Contains(table))
        {
            yield break;
        }

        var known = columns.Select(ColumnMap.Plain).ToHashSet(StringComparer.Ordinal);
        var used = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in RecordTables.AllOf(table).Where(field => mapping.ConstantOf(table, field) is null))
        {
            var name = mapping.NamesOf(table, field).FirstOrDefault(candidate => known.Contains(ColumnMap.Plain(candidate)));
            if (name is null)
            {
                if (mapping.Columns.TryGetValue($"{table}.{field}", out var own))
                {
                    yield return new($"{table}.{field}", $"Kolom '{own}' stond niet in de laatste levering van {table}.", false);
                }
                else if (RecordTables.RequiredOf(table).Contains(field))
                {
                    yield return new($"{table}.{field}", $"Voor het verplichte veld {field} van {table} is nog geen kolom gekozen.", false);
                }
            }
            else if (!used.TryAdd(ColumnMap.Plain(name), field))
            {
                yield return new($"{table}.{field}", $"Kolom '{name}' is al gekozen voor {used[ColumnMap.Plain(name)]}.", true);
            }
        }
    }

    private static bool IsField(string field) =>
        field.Split('.') is [var table, var name] && RecordTables.All.Contains(table) && RecordTables.AllOf(table).Contains(name);
}
