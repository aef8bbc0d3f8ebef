using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>What a reader must know of the release behind a page: its day, its status, and whether something newer was due.</summary>
/// <param name="AsOf">Peildatum.</param>
/// <param name="Status">About the newest quarter.</param>
/// <param name="NewestQuarter">Dutch label.</param>
/// <param name="Expectation">One Dutch sentence on what to expect next; nothing for a release that the address names, which does not change with the days.</param>
/// <param name="Path">The page of the release.</param>
public sealed record ReleaseNotice(int Number, DateOnly AsOf, ReleaseStatus Status, string NewestQuarter, Freshness Freshness, string? Expectation, string Path)
{
    /// <summary>Nothing before the first release.</summary>
    public static ReleaseNotice? For(ReleaseView view, TimeProvider clock)
    {
        if (view.Release is not { } release)
        {
            return null;
        }

        var today = clock.DutchToday();
        var isFrozen = view.Frozen is not null;
        return new ReleaseNotice(
            release.Number, release.AsOf, release.Status, Period.Of(release.Quarter).Label,
            isFrozen ? Freshness.OnTime : release.FreshnessOn(today), isFrozen ? null : release.ExpectationOn(today), ResultPath.Of(release));
    }
}
