using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>A folder with one CSV file per table.</summary>
internal sealed class CsvConnector(IOptions<MonitoringOptions> options) : IMonitoringConnector
{
    public string Kind => "Csv";

    public async Task<SourceDelivery> OpenAsync(SourceOptions source, CancellationToken cancellationToken)
    {
        var tables = new List<SourceTable>();
        var hashes = new List<string>();
        foreach (var table in RecordTables.All)
        {
            var path = source.FileOf(table);
            if (!File.Exists(path))
            {
                throw new RefusedException($"{Path.GetFileName(path)} is er niet.");
            }

            var inspection = await FileInspection.InspectAsync(path, options.Value.MaximumFileBytes, cancellationToken);
            tables.Add(await CsvTable.OpenAsync(table, path, inspection.Encoding, source.DecimalSeparator, cancellationToken));
            hashes.Add(inspection.Hash);
        }

        return new SourceDelivery(string.Join('-', hashes), tables);
    }
}
