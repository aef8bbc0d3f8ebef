using Showcase.Web.Features.Monitoring.Mapping;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>Fetches what one kind of source delivers. Rules, staging and results are the same for all kinds.</summary>
internal interface IMonitoringConnector
{
    /// <summary>The word in <see cref="SourceOptions.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>Opens what the source delivers at this moment: the record model's three tables.</summary>
    /// <exception cref="RefusedException">The source delivers what cannot be used.</exception>
    /// <exception cref="SourceDownException">The source cannot be reached now.</exception>
    Task<SourceOpening> OpenAsync(SourceRequest request, CancellationToken cancellationToken);
}

/// <summary>What to open.</summary>
/// <param name="Version">What the source gave with the delivery that is current, or nothing.</param>
/// <param name="MayBePartial">True when only what changed since that version would do.</param>
/// <param name="MustReadAgain">True when the mapping changed: what was read before means something else now.</param>
internal sealed record SourceRequest(SourceOptions Source, ColumnMapping Mapping, string? Version, bool MayBePartial, bool MustReadAgain);

/// <summary>A delivery; or nothing, because there is nothing new or, with a Dutch reason, because it is not complete yet.</summary>
internal sealed record SourceOpening(SourceDelivery? Delivery, string? Waiting = null)
{
    public static readonly SourceOpening NothingNew = new(null, null);
}
