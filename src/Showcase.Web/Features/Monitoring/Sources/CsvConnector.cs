using Microsoft.Extensions.Options;
using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>A folder with one CSV file per table, read where it stands; or, when it holds a folder <c>inbox</c>, the files that arrive there.</summary>
internal sealed class CsvConnector(IOptions<MonitoringOptions> options, TimeProvider clock) : IMonitoringConnector
{
    public string Kind => "Csv";

    public async Task<SourceOpening> OpenAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        var source = request.Source;
        if (!CsvInbox.IsAt(source))
        {
            return new SourceOpening(await OpenAsync(request, new SourceFolder(source, source.Path), inbox: null, cancellationToken));
        }

        var inbox = new CsvInbox(source, clock);
        var arrived = inbox.Arrived(out var waiting);
        var folder = arrived ?? (waiting is null && request.MustReadAgain ? inbox.Newest() : null);
        return folder is null ? new SourceOpening(null, waiting) : new SourceOpening(await OpenAsync(request, folder, inbox, cancellationToken));
    }

    private async Task<SourceDelivery> OpenAsync(SourceRequest request, SourceFolder folder, CsvInbox? inbox, CancellationToken cancellationToken)
    {
        try
        {
            var tables = new List<SourceTable>();
            var hashes = new List<string>();
            foreach (var table in RecordTables.All)
            {
                var path = folder.FileOf(table);
                CheckFile(path);
                var inspection = await FileInspection.InspectAsync(path, options.Value.MaximumFileBytes, cancellationToken);
                tables.Add(CsvTable.Open(table, path, inspection.Encoding, request.Mapping.DecimalSeparator));
                hashes.Add(inspection.Hash);
            }

            return new CsvDelivery(folder, inbox) { Hash = string.Join('-', hashes), Tables = tables, CanBeTakenUp = true };
        }
        catch (RefusedException refused) when (inbox is not null)
        {
            await inbox.PutAwayAsync(folder, new DeliveryReport(request.Source.Name, clock.GetUtcNow(), "geweigerd", refused.Message, refused.HoldsPersonalData, null), cancellationToken);
            throw;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new SourceDownException("De bron kan niet worden gelezen.", failed);
        }
    }

    private static void CheckFile(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new RefusedException($"{file.Name} is er niet.");
        }

        // Who may write into an inbox may not make the site read elsewhere.
        if (file.LinkTarget is not null)
        {
            throw new RefusedException($"{file.Name} is een verwijzing naar een ander bestand.");
        }
    }
}
