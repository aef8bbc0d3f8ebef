using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class ResultTextTests
{
    private static readonly Release Release = new(1, new Quarter(2024, 1), new Quarter(2025, 4), ReleaseStatus.Provisional, new DateOnly(2026, 1, 20), default, default, new DateOnly(2026, 6, 1));

    [Theory]
    [InlineData("plaatsingen", 345, "345 plaatsingen")]
    [InlineData("plaatsingen", 12345, "12.345 plaatsingen")]
    [InlineData("plaatsingen", 0, "0 plaatsingen")]
    [InlineData("uren", 1250, "1.250 uur")]
    [InlineData("duurzaam", 78, "78\u00A0%")]
    [InlineData("gerealiseerd", 345000, "€\u00A0345.000")]
    [InlineData("gerealiseerd", 1200000, "€\u00A01,2\u00A0miljoen")]
    [InlineData("gerealiseerd", 12340000, "€\u00A012,34\u00A0miljoen")]
    [InlineData("gerealiseerd", 2000000, "€\u00A02\u00A0miljoen")]
    [InlineData("gerealiseerd", 1234000000, "€\u00A01.234\u00A0miljoen")]
    public void A_number_is_written_as_Dutch_readers_do(string indicator, long value, string expected) =>
        Assert.Equal(expected, ResultText.For(Result(indicator, ResultCell.Of(value))).Text);

    [Fact]
    public void A_small_count_tells_only_that_it_is_small() =>
        Assert.Equal("minder dan 10 plaatsingen", ResultText.For(Result("plaatsingen", ResultCell.FewerThan(10))).Text);

    [Fact]
    public void One_is_singular() => Assert.Equal("1 opdracht", ResultText.For(Result("opdrachten", ResultCell.Of(1))).Text);

    [Theory]
    [InlineData(CellStatus.Withheld, "niet getoond")]
    [InlineData(CellStatus.MixedBlockSets, "niet optelbaar")]
    [InlineData(CellStatus.Absent, "geen cijfer")]
    public void A_missing_number_is_never_a_zero(CellStatus status, string word)
    {
        var text = ResultText.For(Result("gerealiseerd", new ResultCell(status, 0)));

        Assert.Null(text.Text);
        Assert.Equal(word, text.Cell);
    }

    [Fact]
    public void Beside_a_number_stand_area_period_day_and_status_and_with_block_euros_what_they_are_not()
    {
        var text = ResultText.For(Result("gerealiseerd", ResultCell.Of(345000)));

        Assert.Equal("Gerealiseerde inspanning, Merelland, 2025; peildatum 20 januari 2026, voorlopig; inspanningswaarde, geen loon of besparing", text.Title);
    }

    [Fact]
    public void A_token_without_a_number_keeps_the_words_of_the_author()
    {
        var inline = InlineResult.Resolve(new InlineToken("plaatsingen", "AM91", "2025", null, "tientallen mensen"), EmptyResults.Instance, EmptyArchive.Instance);

        Assert.Equal(("tientallen mensen", null, null, false), (inline.Text, inline.Title, inline.Path, inline.IsNumber));
    }

    private static PublishedResult Result(string indicator, ResultCell cell) => new(
        Indicators.Find(indicator)!, new ResultArea("AM91", "Merelland", AreaKind.Region, null), Period.Of(2025), Dimension.Total, "", cell, Release);
}
