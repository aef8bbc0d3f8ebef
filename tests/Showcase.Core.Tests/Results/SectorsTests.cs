using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class SectorsTests
{
    [Theory]
    [InlineData("77310000-6", "groen")]
    [InlineData("90511000-2", "groen")]
    [InlineData("90911200-8", "schoonmaak")]
    [InlineData("45233140-2", "bouw en infra")]
    [InlineData("85312000", "zorg en welzijn")]
    [InlineData("72", "ict")]
    [InlineData("60130000-8", "vervoer en logistiek")]
    [InlineData("55520000-1", "catering")]
    [InlineData("99999999", "overig")]
    [InlineData("", "overig")]
    [InlineData(null, "overig")]
    public void A_contract_belongs_to_the_sector_of_its_CPV_code(string? cpv, string sector) => Assert.Equal(sector, Sectors.All[Sectors.IndexOf(cpv)]);

    [Theory]
    [InlineData("sociale_inkoop", EffortKind.SocialPurchasing)]
    [InlineData(" Sociale inkoop ", EffortKind.SocialPurchasing)]
    [InlineData("PLAATSING", EffortKind.Placement)]
    public void Kinds_of_effort_are_read_as_sources_write_them(string text, EffortKind expected)
    {
        Assert.True(EffortKinds.TryParse(text, out var kind));
        Assert.Equal(expected, kind);
    }

    [Theory]
    [InlineData("bingo")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_kind_of_effort_is_not_read(string? text) => Assert.False(EffortKinds.TryParse(text, out _));
}
