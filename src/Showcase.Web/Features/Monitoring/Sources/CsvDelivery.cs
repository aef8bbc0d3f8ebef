namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>Three files; those of an inbox are put away when their fate is certain.</summary>
internal sealed class CsvDelivery(SourceFolder folder, CsvInbox? inbox) : SourceDelivery
{
    public override Task CheckUnchangedAsync(CancellationToken cancellationToken) => folder.IsUnchanged()
        ? Task.CompletedTask
        : throw new SourceDownException("Een bestand veranderde terwijl het werd gelezen; de volgende keer wordt het opnieuw gelezen.");

    public override Task FileAsync(DeliveryReport report, CancellationToken cancellationToken) =>
        inbox is null ? Task.CompletedTask : inbox.PutAwayAsync(folder, report, cancellationToken);
}
