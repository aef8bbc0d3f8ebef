using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring;

public sealed class BlockSetsTests(SharedHost shared)
{
    [Fact]
    public async Task Every_published_block_is_there_with_its_value_its_unit_and_its_source()
    {
        var sets = (await shared.Started).Services.GetRequiredService<IBlockSets>().All;
        var blocks = sets.SelectMany(set => set.Blocks).ToArray();

        Assert.Equal([("leiden-2023", 13), ("oost-nl", 8), ("rijnvicus", 14), ("utrecht-a", 13), ("utrecht-b", 12)], sets.Select(set => (set.Code, set.Blocks.Count)).Order());
        Assert.All(sets, set => Assert.Equal(set.Blocks.Count, set.Blocks.Select(block => block.Code).Distinct().Count()));
        Assert.All(sets, set => Assert.StartsWith("https://", set.Source, StringComparison.Ordinal));
        Assert.All(sets, set => Assert.NotEmpty(set.Publisher));
        Assert.All(blocks, block => Assert.NotEmpty(block.TargetGroup));
        Assert.All(blocks, block => Assert.NotEmpty(block.Unit));
        Assert.Equal("WSW_FACTUUR", Assert.Single(blocks, block => block.ValueEuroCents is null).Code);
        Assert.All(blocks.Where(block => block.ValueEuroCents is not null), block => Assert.InRange(block.ValueEuroCents!.Value, 100_00, 50_000_00));
        Assert.All(sets, set => Assert.All(set.Blocks, block => Assert.Equal(set.Code, block.Set)));
    }

    [Fact]
    public void A_block_keeps_the_words_of_who_published_it()
    {
        var blocks = BlockSets.Published.Find("oost-nl")!.Blocks;

        Assert.Equal(new BuildingBlock("oost-nl", "PW_LT2", "Participatiewet", "< 2 jaar", 30_000_00, "EUR per jaar", "basis", "2 jaar; naar rato omvang en duur"), blocks[0]);
        Assert.Equal(new BuildingBlock("oost-nl", "BBL_12", "BBL-leerbaan niveau 1 en 2", null, 20_000_00, "EUR per leerwerkjaar", "basis", null), blocks[^1]);
    }

    [Fact]
    public void Pull_and_pages_know_the_same_sets()
    {
        var sets = BlockSets.Published;

        Assert.All(sets.All, set => Assert.True(sets.HasSet(set.Code) && sets.Find(set.Code) == set && set.Blocks.All(block => sets.HasBlock(set.Code, block.Code))));
        Assert.False(sets.HasSet("leiden") || sets.HasBlock("oost-nl", "UUR") || sets.HasBlock("leiden", "BBL"));
        Assert.Null(sets.Find(null));
        Assert.Null(sets.Find("leiden"));
    }

    [Fact]
    public void An_example_can_be_made_of_each_set() =>
        Assert.All(BlockSets.Published.All, set => Assert.Null(BlockMix.Of(12_500_00, set, 24).Refusal));
}
