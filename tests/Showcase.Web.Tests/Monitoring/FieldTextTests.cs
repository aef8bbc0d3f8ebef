using System.Globalization;
using CsCheck;
using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Tests.Monitoring;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("1250.50", false, 125050)]
    [InlineData("1250,50", true, 125050)]
    [InlineData("1.250,50", true, 125050)]
    [InlineData("1,250.50", false, 125050)]
    [InlineData("1.250,50", false, 125050)]
    [InlineData("1250,5", false, 125050)]
    [InlineData("1.250", true, 125000)]
    [InlineData("1.250", false, 125)]
    [InlineData("1,250", false, 125000)]
    [InlineData("1.250.000", true, 125000000)]
    [InlineData("€ 1.250,00", true, 125000)]
    [InlineData("EUR 99", true, 9900)]
    [InlineData("-12,34", true, -1234)]
    [InlineData("0.005", false, 1)]
    public void Amounts_are_read_as_their_source_writes_them(string text, bool decimalComma, long hundredths)
    {
        Assert.True(FieldText.TryHundredths(text, decimalComma, out var read));
        Assert.Equal(hundredths, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("veel")]
    [InlineData("1e9")]
    [InlineData("=1+1")]
    [InlineData("12 euro")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("1000000000001")]
    [InlineData("١٢٣")]
    public void What_is_no_amount_is_not_read(string? text) => Assert.False(FieldText.TryHundredths(text, true, out _));

    [Fact]
    public void Every_amount_is_read_back_in_both_notations() =>
        Gen.Long[-99_999_999_999, 99_999_999_999].Sample(cents =>
        {
            var point = (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
            return FieldText.TryHundredths(point, false, out var first) && first == cents
                && FieldText.TryHundredths(point.Replace('.', ','), true, out var second) && second == cents;
        });

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("01-03-2026")]
    [InlineData("1-3-2026")]
    [InlineData("1/3/2026")]
    [InlineData("01.03.2026")]
    [InlineData("20260301")]
    [InlineData("2026-03-01T00:00:00")]
    [InlineData("01-03-2026 00:00")]
    public void A_day_is_read_as_its_source_writes_it(string text)
    {
        Assert.True(FieldText.TryDay(text, out var day));
        Assert.Equal(new DateOnly(2026, 3, 1), day);
    }

    [Theory]
    [InlineData("31-02-2025")]
    [InlineData("2025-13-01")]
    [InlineData("01-03-26")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("volgende week")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_day_is_not_read(string? text) => Assert.False(FieldText.TryDay(text, out _));

    [Fact]
    public void No_text_makes_reading_fail() =>
        Gen.String.Sample(text =>
        {
            FieldText.TryDay(text, out _);
            FieldText.TryHundredths(text, true, out _);
            PersonalData.ReasonForValue(text, null);
            PersonalData.ReasonForColumn(text, null);
        });
}
