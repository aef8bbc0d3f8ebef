using Showcase.Web.Features.TenderParagraphs.Versions.Comparing;

namespace Showcase.Web.Tests.TenderParagraphs.Versions.Comparing;

public sealed class ClauseLineTests
{
    [Theory]
    [InlineData("4. Opdrachtnemer meldt", "4.", "Opdrachtnemer meldt")]
    [InlineData("10.\tOpdrachtnemer meldt", "10.", "Opdrachtnemer meldt")]
    [InlineData("2.1. een plan", "2.1.", "een plan")]
    [InlineData("12.3 Opdrachtnemer meldt", "12.3", "Opdrachtnemer meldt")]
    [InlineData("a. een plan", "a.", "een plan")]
    [InlineData("(b) een plan", "(b)", "een plan")]
    [InlineData("– een plan", "–", "een plan")]
    [InlineData("• een plan", "•", "een plan")]
    public void A_number_or_bullet_is_taken_off(string line, string marker, string text) => Assert.Equal(new ClauseLine(marker, text), ClauseLine.Read(line));

    [Theory]
    [InlineData("Opdrachtnemer meldt")]
    [InlineData("2.80 van de wet")]
    [InlineData("2024 is het jaar")]
    [InlineData("2024. Een jaar")]
    [InlineData("a een")]
    [InlineData("4.")]
    [InlineData("1..2. Tekst")]
    [InlineData(". Tekst")]
    [InlineData("€ 5")]
    public void What_belongs_to_the_sentence_stays(string line) => Assert.Equal(new ClauseLine("", line), ClauseLine.Read(line));
}
