using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>What would become public if a release were made of what is staged now.</summary>
/// <param name="Id">Named by the form that confirms it, so that the same one is not made twice.</param>
/// <param name="Current">The newest release; nothing before the first.</param>
/// <param name="Next">The release as it would be, with the number it would get.</param>
/// <param name="Changes">Cells that differ from the current release, in periods that both have.</param>
/// <param name="Suppressed">What would be kept back, and why.</param>
/// <param name="Without">Silent sources that it leaves out.</param>
/// <param name="Seen">Hash of the figures: what is made later must be the same.</param>
/// <param name="MayBeProvisional">False when only a definite release is left to make.</param>
internal sealed record DeskPreview(
    Guid Id, string Who, DateTimeOffset MadeAt, Release? Current, Release Next, IReadOnlyList<ResultChange> Changes, SuppressionLog Suppressed, IReadOnlyList<string> Without, string Seen, bool MayBeProvisional)
{
    /// <summary>True when readers must be told what was wrong.</summary>
    public bool IsCorrection => Next.Corrects is not null;

    /// <summary>Suppressed cells without proof of safety; a person must have seen them.</summary>
    public IReadOnlyList<Suppression> Unproved { get; } = Suppressed.Unproved;

    /// <summary>Names of areas by code, as they would be in the release.</summary>
    public IReadOnlyDictionary<string, string> Names { get; } = Suppressed.Areas.ToDictionary(area => area.Code, area => area.Name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Work that goes on: counting, or making.</summary>
internal sealed record DeskWork(bool IsMaking, string Who, DateTimeOffset StartedAt);

/// <summary>How things stand at the desk where releases are made.</summary>
/// <param name="Problem">Dutch reason why the last attempt came to nothing.</param>
/// <param name="Silent">Sources that kept the last attempt waiting.</param>
/// <param name="Made">Number of the release that the last confirmed preview became, and that preview.</param>
internal sealed record DeskState(DeskWork? Work, DeskPreview? Preview, string? Problem, IReadOnlyList<string> Silent, (Guid Preview, int Number)? Made);
