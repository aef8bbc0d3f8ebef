using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Sources;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Reads the changes of a partial delivery into memory: they are few, and when there are none nothing needs copying.</summary>
internal static class PartialRows
{
    private const int Most = 200_000;

    /// <returns>The same delivery, to be read once more without its source; nothing when there are no changes.</returns>
    /// <exception cref="NeedsWholeDeliveryException">There are so many that reading all is quicker.</exception>
    public static async Task<SourceDelivery?> ReadAsync(SourceDelivery delivery, CancellationToken cancellationToken)
    {
        var tables = new List<SourceTable>();
        var isChanged = false;
        foreach (var table in delivery.Tables)
        {
            if (!table.IsPartial)
            {
                tables.Add(table);
                continue;
            }

            var rows = new List<SourceRow>();
            await foreach (var row in table.Rows(default, cancellationToken))
            {
                rows.Add(row);
                if (rows.Count > Most)
                {
                    throw new NeedsWholeDeliveryException();
                }
            }

            isChanged |= rows.Count > 0;
            tables.Add(Of(table, rows));
        }

        return isChanged ? new SourceDelivery { Tables = tables, Version = delivery.Version } : null;
    }

    private static SourceTable Of(SourceTable table, List<SourceRow> rows) => new()
    {
        Name = table.Name,
        Label = table.Label,
        LineWord = table.LineWord,
        Columns = table.Columns,
        DecimalComma = table.DecimalComma,
        IsPartial = true,
        Rows = (_, _) => rows.ToAsyncEnumerable(),
    };
}
