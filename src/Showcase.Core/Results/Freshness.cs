namespace Showcase.Core.Results;

/// <summary>Whether the newest release is what a reader may expect today.</summary>
public enum Freshness
{
    /// <summary>The next figures are not due yet.</summary>
    OnTime,

    /// <summary>The next figures are due, at most one period ago.</summary>
    Awaited,

    /// <summary>More than one period late: shown as <c>verouderd</c>.</summary>
    Stale,
}

/// <summary>The rule behind <see cref="Freshness"/>, and its words.</summary>
public static class FreshnessRules
{
    /// <param name="today">Day in the Netherlands.</param>
    public static Freshness FreshnessOn(this Release release, DateOnly today)
    {
        if (today <= release.NextExpected)
        {
            return Freshness.OnTime;
        }

        return today <= release.LastDayAwaited() ? Freshness.Awaited : Freshness.Stale;
    }

    /// <summary>The first day after <paramref name="today"/> on which readers must be told something else; nothing once the figures are outdated.</summary>
    public static DateOnly? NextFreshnessChange(this Release release, DateOnly today) => release.FreshnessOn(today) switch
    {
        Freshness.OnTime => release.NextExpected.AddDays(1),
        Freshness.Awaited => release.LastDayAwaited().AddDays(1),
        _ => null,
    };

    /// <summary>What to expect next, in one Dutch sentence: the same in a story, a box, a list and on the page of a result.</summary>
    public static string ExpectationOn(this Release release, DateOnly today) => release.FreshnessOn(today) switch
    {
        Freshness.OnTime => $"Nieuwe cijfers verwacht op {DutchFormat.Day(release.NextExpected)}.",
        Freshness.Awaited => $"Nieuwe cijfers werden verwacht op {DutchFormat.Day(release.NextExpected)} en zijn nog niet binnen.",
        _ => $"Verouderd: sinds {DutchFormat.Day(release.NextExpected)} wachten we op nieuwe cijfers.",
    };

    private static DateOnly LastDayAwaited(this Release release) => release.NextExpected.AddMonths(3);
}
