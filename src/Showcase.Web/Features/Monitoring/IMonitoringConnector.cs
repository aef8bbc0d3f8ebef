using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Features.Monitoring;

/// <summary>Fetches what one kind of source delivers. Rules, staging and results are the same for all kinds.</summary>
internal interface IMonitoringConnector
{
    /// <summary>The word in <see cref="SourceOptions.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>Hash of what the source delivers now, the record model's three tables, and their rows as often as asked.</summary>
    /// <exception cref="RefusedException">The source cannot be used as it is.</exception>
    Task<SourceDelivery> OpenAsync(SourceOptions source, CancellationToken cancellationToken);
}

/// <summary>What a source delivers at this moment.</summary>
/// <param name="Hash">Changes when any byte of it does.</param>
/// <param name="Tables">In the order of <see cref="RecordTables.All"/>.</param>
internal sealed record SourceDelivery(string Hash, IReadOnlyList<SourceTable> Tables);
