namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Reads a delivery from beginning to end before anything of it is stored: columns are there, personal data are not.</summary>
internal static class DeliveryCheck
{
    /// <returns>The column map of each table, by table name.</returns>
    /// <exception cref="RefusedException">The delivery is refused whole.</exception>
    public static async Task<IReadOnlyDictionary<string, ColumnMap>> RunAsync(SourceDelivery delivery, SourceOptions source, CancellationToken cancellationToken)
    {
        var maps = new Dictionary<string, ColumnMap>(StringComparer.Ordinal);
        foreach (var table in delivery.Tables)
        {
            CheckColumns(table, source);
            maps[table.Name] = ColumnMap.For(table, source.Columns);
        }

        foreach (var table in delivery.Tables)
        {
            await CheckValuesAsync(table, maps[table.Name], cancellationToken);
        }

        return maps;
    }

    // Before the map: a file with a BSN column must be refused for that reason, also when other columns are missing.
    private static void CheckColumns(SourceTable table, SourceOptions source)
    {
        foreach (var column in table.Columns)
        {
            var field = RecordTables.AllOf(table.Name).FirstOrDefault(known =>
                ColumnMap.Plain(source.Columns.GetValueOrDefault($"{table.Name}.{known}", known)) == ColumnMap.Plain(column));
            if (PersonalData.ReasonForColumn(column, field) is { } reason)
            {
                throw new RefusedException($"{table.Label}: {reason}. Lever het bestand aan zonder persoonsgegevens.");
            }
        }
    }

    private static async Task CheckValuesAsync(SourceTable table, ColumnMap map, CancellationToken cancellationToken)
    {
        var fields = table.Columns.Select((_, at) => map.FieldAt(at)).ToArray();
        await foreach (var row in table.Rows(cancellationToken))
        {
            for (var at = 0; at < row.Values.Length; at++)
            {
                var field = at < fields.Length ? fields[at] : null;
                if (PersonalData.ReasonForValue(row.Values[at], field) is { } reason)
                {
                    var column = at < fields.Length ? table.Columns[at] : $"{at + 1}";
                    throw new RefusedException($"{table.Label}: regel {row.Line}, kolom '{column}' {reason}. Lever het bestand aan zonder persoonsgegevens.");
                }
            }
        }
    }
}
