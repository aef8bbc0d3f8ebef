using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class TenderLimitsTests
{
    [Fact]
    public void A_document_may_be_as_large_as_the_limits_and_one_more_is_too_much()
    {
        Assert.Null(TenderLimits.Of(Document(TenderLimits.MostSections, [])));
        Assert.Equal(TenderExcess.Sections, TenderLimits.Of(Document(TenderLimits.MostSections + 1, [])));
        Assert.Null(TenderLimits.Of(Document(1, Blocks(TenderLimits.MostBlocks, 1))));
        Assert.Equal(TenderExcess.Blocks, TenderLimits.Of(Document(1, Blocks(TenderLimits.MostBlocks + 1, 1))));
        Assert.Null(TenderLimits.Of(Document(1, Blocks(1, TenderLimits.MostRuns))));
        Assert.Equal(TenderExcess.Runs, TenderLimits.Of(Document(1, Blocks(1, TenderLimits.MostRuns + 1))));
    }

    [Fact]
    public void Every_word_and_address_counts_wherever_it_stands()
    {
        var most = new string('x', TenderLimits.MostCharacters);
        ClauseRun[] runs = [new WordsRun(most), new LinkRun("", most), new FieldRun(most, "", null), new FieldRun("", most, null), new FieldRun("", "", most), new ResultRun(most, "", ""), new ResultRun("", most, ""), new ResultRun("", "", most)];

        Assert.All(runs, run => Assert.Null(TenderLimits.Of(Document(1, [Block(run)]))));
        Assert.All(runs, run => Assert.Equal(TenderExcess.Characters, TenderLimits.Of(Document(1, [Block(run, new WordsRun("x"))]))));
    }

    private static TenderDocument Document(int sections, ClauseBlock[] blocks) => new(
        "", default, null, "", [.. Enumerable.Repeat(new TenderSection("", 1, "", "", null, null, "", "", new ClauseText(blocks)), sections)]);

    private static ClauseBlock[] Blocks(int count, int runs) => [.. Enumerable.Repeat(Block([.. Enumerable.Repeat(new WordsRun("x"), runs)]), count)];

    private static ClauseBlock Block(params ClauseRun[] runs) => new(ClauseBlockKind.Paragraph, 0, 0, runs);
}
