using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>What a reader must know of the release behind a page: its day, its status, and whether something newer was due.</summary>
/// <param name="AsOf">Peildatum.</param>
/// <param name="Status">About the newest quarter.</param>
/// <param name="NewestQuarter">Dutch label.</param>
public sealed record ReleaseNotice(int Number, DateOnly AsOf, ReleaseStatus Status, string NewestQuarter, DateOnly NextExpected, Freshness Freshness)
{
    /// <summary>Nothing before the first release.</summary>
    public static ReleaseNotice? For(Release? release, TimeProvider clock) => release is null
        ? null
        : new ReleaseNotice(release.Number, release.AsOf, release.Status, Period.Of(release.Quarter).Label, release.NextExpected, release.FreshnessOn(clock.DutchToday()));

    /// <summary>One Dutch sentence on what to expect next.</summary>
    public string Expectation => Freshness switch
    {
        Freshness.OnTime => $"Nieuwe cijfers verwacht op {DutchFormat.Day(NextExpected)}.",
        Freshness.Awaited => $"Nieuwe cijfers werden verwacht op {DutchFormat.Day(NextExpected)} en zijn nog niet binnen.",
        _ => $"Verouderd: sinds {DutchFormat.Day(NextExpected)} wachten we op nieuwe cijfers.",
    };
}
