using System.IO.Hashing;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Sources;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>One delivery on its way into the database.</summary>
internal sealed class StagingWork
{
    public required PullRunRow Run { get; init; }

    public required DeliveryRow Delivery { get; init; }

    public required SourceDelivery Source { get; init; }

    /// <summary>Column maps by table.</summary>
    public required IReadOnlyDictionary<string, ColumnMap> Maps { get; init; }

    /// <summary>The delivery that counts now, or nothing.</summary>
    public required DeliveryRow? Former { get; init; }

    public required RowRules Rules { get; init; }

    public required SeenIds Seen { get; init; }

    /// <summary>Newest quarter that was released.</summary>
    public required Quarter? Released { get; init; }

    public required PullProgress Progress { get; init; }

    /// <summary>Added to the line numbers of a partial delivery, so that they do not meet those it builds on.</summary>
    public int LineOffset { get; set; }

    /// <summary>Over all rows as they were delivered.</summary>
    public XxHash128 Content { get; } = new();
}

/// <summary>A partial delivery changes what others refer to: only a whole one can tell what that means for them.</summary>
internal sealed class NeedsWholeDeliveryException : Exception;
