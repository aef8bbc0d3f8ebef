using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class ClauseLabelTests
{
    [Theory]
    [InlineData(1, 1, "1.")]
    [InlineData(1, 12, "12.")]
    [InlineData(2, 1, "a.")]
    [InlineData(2, 26, "z.")]
    [InlineData(2, 27, "aa.")]
    [InlineData(2, 28, "bb.")]
    [InlineData(3, 4, "iv.")]
    [InlineData(3, 949, "cmxlix.")]
    [InlineData(4, 2, "2.")]
    [InlineData(5, 2, "b.")]
    public void A_lid_is_numbered_a_part_lettered_and_a_part_of_that_has_a_roman_number(int level, int number, string label) => Assert.Equal(label, ClauseLabel.Of(level, number));

    [Fact]
    public void No_two_items_of_a_level_have_the_same_label() => Assert.All(Enumerable.Range(1, 3), level =>
        Assert.Equal(ClauseLabel.Highest, Enumerable.Range(1, ClauseLabel.Highest).Select(number => ClauseLabel.Of(level, number)).Distinct().Count()));

    [Fact]
    public void Only_items_of_lists_have_a_sign() => Assert.Equal(
        ["", "", "3.", "–", ""],
        Enum.GetValues<ClauseBlockKind>().Select(kind => ClauseLabel.Of(new ClauseBlock(kind, 1, 3, []))));
}
