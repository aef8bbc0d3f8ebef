using System.Globalization;
using Showcase.Web.Features.Monitoring.Mapping;
using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>A mapping as it stands in the form: text, right or wrong, so that nothing typed is lost.</summary>
/// <param name="Columns">Own column by <c>table.field</c>; empty where none was chosen.</param>
/// <param name="Words">Lines <c>own word = word of the model</c>, by <c>table.field</c>.</param>
internal sealed record MappingForm(IReadOnlyDictionary<string, string> Columns, IReadOnlyDictionary<string, string> Words, string Decimal, string Preset, int Revision)
{
    public const string ColumnPrefix = "kolom.";
    public const string WordPrefix = "woorden.";
    public const string DecimalName = "decimaalteken";
    public const string PresetName = "voorbeeld";
    public const string RevisionName = "versie";

    private const int LongestWords = 20_000;

    /// <summary>Every field of the record model, as <c>table.field</c>.</summary>
    public static readonly IReadOnlyList<string> Fields = [.. RecordTables.All.SelectMany(table => RecordTables.AllOf(table).Select(field => $"{table}.{field}"))];

    /// <summary>Fields whose words a source may write differently.</summary>
    public static readonly IReadOnlyList<string> WordFields = [$"{RecordTables.Contracts}.soort", $"{RecordTables.Efforts}.soort", $"{RecordTables.Efforts}.status"];

    public static MappingForm Of(MappingView view) => new(
        view.Mapping.Columns,
        view.Mapping.Words.ToDictionary(field => field.Key, field => string.Join('\n', field.Value.Select(word => $"{word.Key} = {word.Value}"))),
        view.Mapping.DecimalSeparator ?? "",
        view.Mapping.Preset ?? "",
        view.Revision);

    /// <summary>Reads the fields of the record model and nothing else.</summary>
    public static MappingForm Of(IFormCollection form) => new(
        Read(form, ColumnPrefix, 1000),
        Read(form, WordPrefix, LongestWords),
        form[DecimalName].ToString().Trim(),
        form[PresetName].ToString().Trim(),
        int.TryParse(form[RevisionName], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1);

    /// <returns>The mapping, and what could not be read of it.</returns>
    public (ColumnMapping Mapping, IReadOnlyList<MappingProblem> Problems) ToMapping()
    {
        var problems = new List<MappingProblem>();
        var words = Words.Where(field => field.Value.Length > 0).ToDictionary(field => field.Key, field => ReadWords(field.Key, field.Value, problems), StringComparer.OrdinalIgnoreCase);
        var mapping = new ColumnMapping
        {
            Columns = ColumnMapping.Sorted(Columns.Where(column => column.Value.Length > 0)),
            Words = words,
            DecimalSeparator = Decimal.Length > 0 ? Decimal : null,
            Preset = Preset.Length > 0 ? Preset : null,
        };
        return (mapping, problems);
    }

    private static IReadOnlyDictionary<string, string> ReadWords(string field, string text, List<MappingProblem> problems)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var (number, line) in text.Split('\n', StringSplitOptions.TrimEntries).Index().Where(line => line.Item.Length > 0))
        {
            var mark = line.LastIndexOf('=');
            if (mark > 0) pairs.Add(new(line[..mark], line[(mark + 1)..]));
            else problems.Add(new MappingProblem(field, $"Regel {number + 1} bij {field} is niet te lezen. Schrijf: eigen woord = woord van het model.", true));
        }

        return ColumnMapping.Sorted(pairs);
    }

    private static Dictionary<string, string> Read(IFormCollection form, string prefix, int longest) => Fields
        .Select(field => (Field: field, Value: form[prefix + field].ToString().Trim()))
        .ToDictionary(pair => pair.Field, pair => pair.Value.Length > longest ? pair.Value[..longest] : pair.Value, StringComparer.OrdinalIgnoreCase);
}
