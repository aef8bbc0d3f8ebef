using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>Writes the rows of one checked delivery, good ones to staging and the others to quarantine.</summary>
internal sealed class DeliveryWriter(ShowcaseDbContext context, DeliveryRow delivery, RowRules rules)
{
    public async Task WriteAsync(SourceDelivery source, IReadOnlyDictionary<string, ColumnMap> maps, CancellationToken cancellationToken)
    {
        await using var quarantine = new BulkWriter<QuarantinedRow>(context);
        foreach (var table in source.Tables)
        {
            var map = maps[table.Name];
            switch (table.Name)
            {
                case RecordTables.Organisations:
                    await WriteTableAsync(table, map, quarantine, rules.Organisation, "organisatie_code", cancellationToken);
                    break;
                case RecordTables.Contracts:
                    delivery.ContractCount = await WriteTableAsync(table, map, quarantine, rules.Contract, "opdracht_id", cancellationToken);
                    break;
                default:
                    delivery.EffortCount = await WriteTableAsync(table, map, quarantine, rules.Effort, "inzet_id", cancellationToken);
                    break;
            }
        }

        await quarantine.FlushAsync(cancellationToken);
        delivery.QuarantineCount = quarantine.Count;
        delivery.DataUntil = rules.DataUntil;
    }

    private async Task<int> WriteTableAsync<TRow>(
        SourceTable table, ColumnMap map, BulkWriter<QuarantinedRow> quarantine, Func<RowReader, TRow> read, string idField, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var good = new BulkWriter<TRow>(context);
        await foreach (var row in table.Rows(cancellationToken))
        {
            var reader = new RowReader(map, row, table.DecimalComma);
            var record = read(reader);
            if (reader.Reason is null)
            {
                await good.AddAsync(record, cancellationToken);
            }
            else
            {
                var id = map.Value(row, idField);
                await quarantine.AddAsync(
                    new QuarantinedRow { DeliveryId = delivery.Id, Table = table.Name, Line = row.Line, RecordId = id?.Length > 100 ? id[..100] : id, Reason = reader.Reason },
                    cancellationToken);
            }
        }

        await good.FlushAsync(cancellationToken);
        return good.Count;
    }
}
