using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.TenderParagraphs.Building;

namespace Showcase.Web.Tests.TenderParagraphs.Building;

public sealed class MixWordsTests
{
    // In a contract of a month every month is another person: more than an int counts
    [Fact]
    public void The_largest_obligation_is_told_in_people_and_not_in_a_negative_number()
    {
        var mix = BlockMix.Of(ObligationCalculator.LargestEuroCents, BlockSets.Published.Find("oost-nl")!, 1);

        Assert.Equal("3.000.000.000 personen, samen 3.000.000.000 maanden", MixWords.QuantityOf(Assert.Single(mix.Lines)));
    }

    [Fact]
    public void One_person_is_not_told_as_several() =>
        Assert.Equal("1 persoon, 12 maanden", MixWords.QuantityOf(Assert.Single(BlockMix.Of(40_000_00, BlockSets.Published.Find("oost-nl")!, 12).Lines)));
}
