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

/// <summary>The rule behind <see cref="Freshness"/>.</summary>
public static class FreshnessRules
{
    /// <param name="today">Day in the Netherlands.</param>
    public static Freshness FreshnessOn(this Release release, DateOnly today)
    {
        if (today <= release.NextExpected)
        {
            return Freshness.OnTime;
        }

        return today <= release.NextExpected.AddMonths(3) ? Freshness.Awaited : Freshness.Stale;
    }
}
