using Showcase.Core.Readability;

namespace Showcase.Core.Tests.Readability;

public sealed class ReadabilityRulesTests
{
    private const string Easy = "Ik zocht werk. Dat was niet leuk. Nu heb ik een baan. Ik werk in de zorg. Ik help oude mensen. Dat doe ik graag. Mijn baas is blij met mij.";

    private const string Hard = "Teneinde de participatie van uitkeringsgerechtigden op de regionale arbeidsmarkt structureel te bevorderen, dienen opdrachtnemers conform de aanbestedingsvoorwaarden "
        + "verantwoording af te leggen over de gerealiseerde arbeidsplaatsen, leerwerktrajecten en maatschappelijke activiteiten.";

    [Fact]
    public void The_formula_gives_the_value_of_its_author() => Assert.Equal(70.6, FleschDouma.Score(160, 14), 1);

    [Theory]
    [InlineData(-20, ReadingLevel.VeryHard)]
    [InlineData(29.99, ReadingLevel.VeryHard)]
    [InlineData(30, ReadingLevel.Hard)]
    [InlineData(45, ReadingLevel.FairlyHard)]
    [InlineData(60, ReadingLevel.Standard)]
    [InlineData(70, ReadingLevel.FairlyEasy)]
    [InlineData(80, ReadingLevel.Easy)]
    [InlineData(90, ReadingLevel.VeryEasy)]
    [InlineData(130, ReadingLevel.VeryEasy)]
    public void A_level_begins_at_its_lower_bound(double score, ReadingLevel level) => Assert.Equal(level, FleschDouma.LevelOf(score));

    [Fact]
    public void An_easy_text_meets_the_aim_of_the_target_group()
    {
        var report = ReadabilityRules.Measure([Easy], ReadingAim.TargetGroup);
        Assert.True(report.MeetsAim);
        Assert.Equal(ReadingLevel.VeryEasy, report.Level);
        Assert.Equal(7, report.Sentences);
        Assert.Empty(report.LongSentences);
        Assert.Empty(report.LongWords);
        Assert.Empty(report.Jargon);
    }

    [Fact]
    public void A_hard_text_says_what_makes_it_hard()
    {
        var report = ReadabilityRules.Measure([Hard], ReadingAim.General);
        Assert.False(report.MeetsAim);
        Assert.Equal(ReadingLevel.VeryHard, report.Level);
        Assert.Equal(report.Words, Assert.Single(report.LongSentences).Words);
        Assert.Contains("uitkeringsgerechtigden", report.LongWords);
        Assert.Equal(["Teneinde", "participatie", "conform"], report.Jargon.Select(hit => hit.Found));
        Assert.Equal("om", report.Jargon[0].Plain);
    }

    [Fact]
    public void What_is_fine_for_a_buyer_can_be_too_hard_for_the_target_group()
    {
        string[] text = ["De gemeente heeft met het bedrijf afgesproken dat er vijf mensen aan het werk gaan. Zij leren het vak van ervaren collega’s op de werkvloer."];
        Assert.True(ReadabilityRules.Measure(text, ReadingAim.General).MeetsAim);
        Assert.Single(ReadabilityRules.Measure(text, ReadingAim.TargetGroup).LongSentences);
    }

    [Fact]
    public void A_few_words_get_no_score()
    {
        var report = ReadabilityRules.Measure(["Een kop"], ReadingAim.TargetGroup);
        Assert.Null(report.Score);
        Assert.Null(report.Level);
        Assert.True(report.MeetsAim);
    }

    [Fact]
    public void Blocks_do_not_run_into_each_other() => Assert.Equal(3, ReadabilityRules.Measure(["Een kop", "Een zin.", "Nog een"], ReadingAim.General).Sentences);

    [Fact]
    public void Nothing_is_not_a_text() => Assert.Equal(0, ReadabilityRules.Measure([], ReadingAim.General).Words);

    [Fact]
    public void An_expression_of_several_words_is_found_across_a_line_end_and_inside_no_word()
    {
        Assert.Equal("over", Assert.Single(Jargon.Find("Vragen met betrekking\n tot geld")).Plain);
        Assert.Empty(Jargon.Find("De reedsheid van het dochtertje"));
    }
}
