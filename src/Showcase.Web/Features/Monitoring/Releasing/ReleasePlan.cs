using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Which quarter is to be released, and which sources are silent about it.</summary>
/// <param name="Reason">Dutch sentence why there is nothing to release; nothing when there is.</param>
internal sealed record ReleasePlan(Quarter Quarter, IReadOnlyList<SourceReach> Silent, string? Reason);

/// <summary>How far a source speaks.</summary>
/// <param name="Until">Last day its delivery speaks about.</param>
internal sealed record SourceReach(long DeliveryId, string Source, DateOnly Until)
{
    /// <summary>Newest quarter that it delivered to the end.</summary>
    public Quarter Quarter => Quarter.ClosedOn(Until.AddDays(1));
}
