using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>What stands above figures whose address names their release.</summary>
/// <param name="ReleasedOn">Day in the Netherlands on which the release was made.</param>
/// <param name="Current">Where the same is shown by the newest release; nothing when this is the newest.</param>
public sealed record FrozenNotice(int Number, DateOnly ReleasedOn, string? Current)
{
    /// <summary>Nothing on a page that moves with the releases.</summary>
    /// <param name="current">The same page without a release in its address.</param>
    public static FrozenNotice? For(ReleaseView view, string current) => view is { Frozen: { } number, Release: { } release }
        ? new FrozenNotice(number, DutchFormat.DayOf(release.ReleasedAt), view.Newest?.Number > number ? current : null)
        : null;
}
