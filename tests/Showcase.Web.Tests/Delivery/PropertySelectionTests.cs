using CsCheck;
using Showcase.Web.Features.Delivery.Expansion;

namespace Showcase.Web.Tests.Delivery;

public sealed class PropertySelectionTests
{
    [Fact]
    public void Properties_are_named_at_every_level()
    {
        var selection = Read("properties[organisation[properties[region]],video]");

        Assert.NotNull(selection.Inside("video"));
        Assert.True(selection.Inside("video")!.IsEmpty);
        Assert.NotNull(selection.Inside("organisation")?.Inside("region"));
        Assert.Null(selection.Inside("organisation")?.Inside("image"));
        Assert.Null(selection.Inside("image"));
    }

    [Theory]
    [InlineData("properties[$all]")]
    [InlineData("$all")]
    public void All_means_every_property_of_one_level(string text)
    {
        var selection = Read(text);

        Assert.NotNull(selection.Inside("anything"));
        Assert.Null(selection.Inside("anything")!.Inside("deeper"));
    }

    [Fact]
    public void A_property_named_beside_all_keeps_what_was_named_inside_it()
    {
        var selection = Read("properties[$all,organisation[properties[region]]]");

        Assert.NotNull(selection.Inside("organisation")!.Inside("region"));
        Assert.Null(selection.Inside("video")!.Inside("region"));
    }

    [Fact]
    public void Naming_a_property_twice_adds_up()
    {
        var selection = Read("properties[a[properties[x]],a[properties[y]]]");

        Assert.NotNull(selection.Inside("a")!.Inside("x"));
        Assert.NotNull(selection.Inside("a")!.Inside("y"));
    }

    [Theory]
    [InlineData("properties", 11, "'[' was expected")]
    [InlineData("properties[", 12, "a name was expected")]
    [InlineData("properties[]", 12, "a name was expected")]
    [InlineData("properties[a", 13, "ends before the bracket is closed")]
    [InlineData("properties[a]]", 14, "closes nothing")]
    [InlineData("properties[a b]", 13, "a comma or ']' was expected")]
    [InlineData("properties[a,]", 14, "a name was expected")]
    [InlineData("properties[a[b]]", 14, "'properties[…]' or '$all' was expected")]
    [InlineData("[a]", 1, "a name was expected")]
    [InlineData("title", 1, "'properties[…]' or '$all' was expected")]
    [InlineData("properties[a]x", 14, "a comma or the end was expected")]
    [InlineData("property:title", 1, "'properties[…]' or '$all' was expected")]
    [InlineData("properties[a\0]", 13, "a comma or ']' was expected")]
    public void A_mistake_is_told_with_its_position(string text, int position, string reason)
    {
        var error = PropertySelectionReader.Read(text, new PropertySelection());

        Assert.NotNull(error);
        Assert.Equal(position, error.Value.Position);
        Assert.Contains(reason, error.Value.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Eight_levels_are_read_and_nine_are_refused()
    {
        Assert.Null(PropertySelectionReader.Read(Nested(8), new PropertySelection()));
        Assert.Contains("8 levels", PropertySelectionReader.Read(Nested(9), new PropertySelection())!.Value.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_or_very_deep_text_is_refused_at_once()
    {
        Assert.NotNull(PropertySelectionReader.Read(new string('[', 1_000_000), new PropertySelection()));
        Assert.NotNull(PropertySelectionReader.Read(Nested(400), new PropertySelection()));
        Assert.NotNull(PropertySelectionReader.Read($"properties[{string.Join(',', Enumerable.Repeat("a", 10_000))}]", new PropertySelection()));
    }

    [Fact]
    public void Whatever_is_typed_is_either_read_or_refused_with_a_position_inside_the_text() =>
        Gen.Char["properties[]$all,ab. \0é\"<"].Array[0, 60].Select(characters => new string(characters)).Sample(text =>
        {
            var error = PropertySelectionReader.Read(text, new PropertySelection());
            Assert.True(error is null || (error.Value.Position >= 1 && error.Value.Position <= text.Length + 1 && error.Value.Reason.Length > 0));
        });

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("properties[a[", levels - 1)) + "properties[a]" + string.Concat(Enumerable.Repeat("]]", levels - 1));

    private static PropertySelection Read(string text)
    {
        var selection = new PropertySelection();
        Assert.Null(PropertySelectionReader.Read(text, selection));
        return selection;
    }
}
