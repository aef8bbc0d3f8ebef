using Showcase.Web.Features.Monitoring.Sources;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Looks for data about persons in the columns of a table and in every value of every row, also of rows that are set apart.</summary>
internal sealed class PersonalDataCheck(SourceTable table, ColumnMap map)
{
    private const string Advice = "Lever het bestand aan zonder persoonsgegevens.";

    private readonly string?[] _fields = [.. table.Columns.Select((_, at) => map.FieldAt(at))];

    // Before anything else about columns: a file with a BSN column must be refused for that reason, also when other columns are missing.
    /// <exception cref="RefusedException">A column is about persons.</exception>
    public void CheckColumns()
    {
        for (var at = 0; at < table.Columns.Count; at++)
        {
            if (PersonalData.ReasonForColumn(table.Columns[at], _fields[at]) is { } reason)
            {
                throw new RefusedException($"{table.Label}: {reason}. {Advice}", holdsPersonalData: true);
            }
        }
    }

    /// <exception cref="RefusedException">A value is about a person; the value itself is not in the reason.</exception>
    public void CheckRow(SourceRow row)
    {
        for (var at = 0; at < row.Values.Length; at++)
        {
            if (PersonalData.ReasonForValue(row.Values[at], at < _fields.Length ? _fields[at] : null) is { } reason)
            {
                var column = at < table.Columns.Count ? table.Columns[at] : $"{at + 1}";
                throw new RefusedException($"{table.Label}: {table.LineWord} {row.Line}, kolom '{column}' {reason}. {Advice}", holdsPersonalData: true);
            }
        }
    }
}
