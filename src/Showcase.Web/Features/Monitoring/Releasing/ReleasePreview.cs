using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>What a release would be, before anyone makes it.</summary>
/// <param name="Header">As it would be; nothing when there is nothing to release.</param>
/// <param name="Impossible">Dutch sentence why it cannot be made as asked; nothing when it can.</param>
/// <param name="Silent">Sources that do not speak of the quarter to its end.</param>
internal sealed record ReleasePreview(Release? Header, string? Impossible, IReadOnlyList<string> Silent)
{
    /// <summary>Published cells that differ from the release that is public now; new periods are not in it.</summary>
    public IReadOnlyList<ResultChange> Changes { get; init; } = [];

    /// <summary>What would be kept back and why.</summary>
    public SuppressionLog? Suppressions { get; init; }

    /// <summary>To be given back as <see cref="ReleaseRequest.Seen"/>.</summary>
    public string? ContentHash { get; init; }

    /// <summary>True when it changes figures of the quarter that is public now, so that readers must be told why.</summary>
    public bool NeedsNote => Header?.Corrects is not null;
}

/// <summary>What became of a request.</summary>
/// <param name="Row">The release that was made.</param>
/// <param name="Refused">Dutch sentence why none was made.</param>
internal sealed record ReleaseOutcome(ReleaseRow? Row, string? Refused);
