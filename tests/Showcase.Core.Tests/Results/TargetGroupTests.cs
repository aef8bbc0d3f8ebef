using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class TargetGroupTests
{
    [Fact]
    public void Only_groups_of_some_size_are_told_apart() =>
        Assert.Equal(["P-wet", "WW"], TargetGroups.ToTellApart([("WW", 10), ("P-wet", 30), ("Wajong", 9), (null, 500), ("", 3)], 10));

    [Fact]
    public void Many_groups_are_cut_to_the_largest() =>
        Assert.Equal(24, TargetGroups.ToTellApart(Enumerable.Range(0, 5000).Select(at => ((string?)$"Groep {at}", 10 + at)), 10).Count);

    [Theory]
    [InlineData("P-wet", "P-wet")]
    [InlineData(" PrO/VSO ", "PrO/VSO")]
    [InlineData("", TargetGroups.Other)]
    [InlineData(null, TargetGroups.Other)]
    [InlineData("=HYPERLINK(A1)", TargetGroups.Other)]
    [InlineData("<script>alert(1)</script>", TargetGroups.Other)]
    [InlineData("Mevrouw Jansen heeft rugklachten en zoekt licht werk", TargetGroups.Other)]
    [InlineData("Wajong\nWW", TargetGroups.Other)]
    public void A_group_has_the_name_that_was_delivered_when_that_is_a_short_word(string? code, string name) => Assert.Equal(name, TargetGroups.NameOf(code));

    [Fact]
    public void Placements_are_divided_by_target_group_under_the_same_rules()
    {
        var planted = new Planted();
        var contract = planted.Contract();
        planted.Efforts(40, contract, group: "WW").Efforts(20, contract, group: "P-wet").Efforts(30, contract, group: "onbekende groep");

        var parts = planted.Release().Breakdown("plaatsingen", "A", Period.Of(new Quarter(2024, 1)), Dimension.TargetGroup);

        Assert.Equal([("P-wet", 20L), ("WW", 40L), (TargetGroups.Other, 30L)], parts.Select(part => (part.Member, part.Cell.Value)));
    }
}
