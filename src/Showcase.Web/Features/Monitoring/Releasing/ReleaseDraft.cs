using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>A release that was worked out and not kept.</summary>
/// <param name="Last">The newest release that was kept before.</param>
/// <param name="Row">Nothing when there is nothing to release.</param>
/// <param name="Reason">Dutch sentence why it cannot be kept.</param>
internal sealed record ReleaseDraft(ReleasePlan Plan, ReleaseRow? Last, ReleaseRow? Row, CubeContent? Content, SuppressionLog? Log, string? Reason);
