using CsCheck;
using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class PeriodTests
{
    private static readonly Gen<Quarter> Quarters = Gen.Select(Gen.Int[1, 9998], Gen.Int[1, 4], (year, number) => new Quarter(year, number));

    private static readonly Release Release = new(3, new Quarter(2023, 4), new Quarter(2026, 3), ReleaseStatus.Provisional, new DateOnly(2026, 10, 20), default, default, new DateOnly(2027, 3, 1));

    [Fact]
    public void Every_quarter_is_read_back_from_its_code() =>
        Quarters.Sample(quarter => Quarter.TryParse(quarter.ToString(), out var read) && read == quarter);

    [Fact]
    public void Every_day_lies_in_the_quarter_that_contains_it() =>
        Gen.Int[0, 3_600_000].Select(DateOnly.FromDayNumber).Where(day => day.Year is > 1 and < 9998).Sample(day =>
        {
            var quarter = Quarter.Containing(day);
            return quarter.FirstDay <= day && day <= quarter.LastDay && quarter.Next.FirstDay == quarter.LastDay.AddDays(1) && quarter.Next.Previous == quarter;
        });

    [Fact]
    public void Whatever_is_written_is_read_or_refused_and_never_thrown_at() =>
        Gen.String.Sample(text => !Period.TryParse(text, out var period) || string.Equals(period.ToString(), text, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("2025", "2025", "2025-01-01", "2025-12-31")]
    [InlineData("2025-Q3", "3e kwartaal 2025", "2025-07-01", "2025-09-30")]
    [InlineData("2025-q1", "1e kwartaal 2025", "2025-01-01", "2025-03-31")]
    public void A_year_and_a_quarter_have_a_Dutch_name_and_their_days(string code, string label, string first, string last)
    {
        Assert.True(Period.TryParse(code, out var period));

        Assert.Equal(label, period.Label);
        Assert.Equal((first, last), ($"{period.FirstDay:yyyy-MM-dd}", $"{period.LastDay:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-Q5")]
    [InlineData("2025-Q0")]
    [InlineData("25-Q1")]
    [InlineData("0000")]
    [InlineData("2025 ")]
    [InlineData("+202")]
    [InlineData("２０２５")]
    [InlineData("laatste")]
    public void What_is_no_period_is_not_read(string? text) => Assert.False(Period.TryParse(text, out _));

    [Theory]
    [InlineData("laatste", "2026-Q3")]
    [InlineData("laatste-jaar", "2025")]
    [InlineData("2024-Q2", "2024-Q2")]
    public void Latest_moves_with_the_release_and_a_pinned_period_does_not(string text, string expected)
    {
        Assert.True(Period.TryResolve(text, Release, out var period));

        Assert.Equal(expected, period.ToString());
    }

    [Fact]
    public void The_latest_year_is_the_year_itself_once_its_fourth_quarter_is_released()
    {
        Assert.True(Period.TryResolve("laatste-jaar", Release with { Quarter = new Quarter(2026, 4) }, out var period));

        Assert.Equal("2026", period.ToString());
    }

    [Fact]
    public void Only_years_with_four_released_quarters_are_full() =>
        Assert.Equal(["2024", "2025"], Release.FullYears.Select(year => year.ToString()));

    [Fact]
    public void A_quarter_is_closed_on_the_day_after_its_last()
    {
        Assert.Equal(new Quarter(2026, 2), Quarter.ClosedOn(new DateOnly(2026, 9, 30)));
        Assert.Equal(new Quarter(2026, 3), Quarter.ClosedOn(new DateOnly(2026, 10, 1)));
    }
}
