using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class FreshnessTests
{
    private static readonly Release Release = new(1, new Quarter(2025, 1), new Quarter(2026, 3), ReleaseStatus.Provisional, new DateOnly(2026, 10, 20), default, default, new DateOnly(2027, 3, 1));

    [Theory]
    [InlineData("2026-11-22", Freshness.OnTime)]
    [InlineData("2027-03-01", Freshness.OnTime)]
    [InlineData("2027-03-02", Freshness.Awaited)]
    [InlineData("2027-06-01", Freshness.Awaited)]
    [InlineData("2027-06-02", Freshness.Stale)]
    public void Figures_are_on_time_then_awaited_and_stale_after_more_than_one_quarter(string today, Freshness expected) =>
        Assert.Equal(expected, Release.FreshnessOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Only_the_newest_quarter_of_a_provisional_release_may_still_change()
    {
        Assert.Equal(ReleaseStatus.Provisional, Release.StatusOf(Period.Of(new Quarter(2026, 3))));
        Assert.Equal(ReleaseStatus.Definite, Release.StatusOf(Period.Of(new Quarter(2026, 2))));
        Assert.Equal(ReleaseStatus.Provisional, Release.StatusOf(Period.Of(2026)));
    }

    [Theory]
    [InlineData("2026-12-31T22:59:59Z", "31 december 2026")]
    [InlineData("2026-12-31T23:00:00Z", "1 januari 2027")]
    [InlineData("2026-07-31T22:00:00Z", "1 augustus 2026")]
    public void Today_is_the_day_in_the_Netherlands(string instant, string expected) =>
        Assert.Equal(expected, DutchFormat.Day(DutchFormat.DayOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture))));
}
