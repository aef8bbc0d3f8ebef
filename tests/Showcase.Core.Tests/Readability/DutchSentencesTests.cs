using Showcase.Core.Readability;

namespace Showcase.Core.Tests.Readability;

public sealed class DutchSentencesTests
{
    [Theory]
    [InlineData("Sami werkt. Hij leert veel!", 2)]
    [InlineData("Zij kreeg hulp van o.a. de gemeente en dhr. Jansen.", 1)]
    [InlineData("“Ik ben trots.” Dat zegt Noor.", 2)]
    [InlineData("Het kost 1.250,50 euro per jaar.", 1)]
    [InlineData("Een kop zonder punt", 1)]
    [InlineData("Wat nu? niets meer", 1)]
    [InlineData(" … ", 0)]
    [InlineData("", 0)]
    public void Sentences_end_where_a_reader_pauses(string text, int count) => Assert.Equal(count, DutchSentences.Of(text).Count);

    [Fact]
    public void Amounts_and_joined_words_are_one_word() => Assert.Equal(["De", "re-integratie", "kost", "1.250,50", "euro", "in", "zo’n", "jaar"], DutchSentences.Words("De re-integratie kost € 1.250,50 euro in zo’n jaar."));

    [Fact]
    public void Endless_dots_take_no_time()
    {
        var text = new string('.', 200_000) + "a";
        Assert.Single(DutchSentences.Of(text));
    }
}
