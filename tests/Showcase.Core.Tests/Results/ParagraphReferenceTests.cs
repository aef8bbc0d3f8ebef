using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class ParagraphReferenceTests
{
    [Theory]
    [InlineData("pso-korting", "pso-korting", null)]
    [InlineData("pso-korting@1.2.0", "pso-korting", "1.2.0")]
    [InlineData("PSO-Korting@10.0.12", "pso-korting", "10.0.12")]
    public void A_slug_is_read_with_its_version_when_there_is_one(string text, string slug, string? version)
    {
        Assert.True(ParagraphReference.TryParse(text, out var reference));
        Assert.Equal(new ParagraphReference(slug, version), reference);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zie bestek, hoofdstuk 4")]
    [InlineData("pso--korting")]
    [InlineData("-pso")]
    [InlineData("pso-")]
    [InlineData("pso-korting@")]
    [InlineData("pso-korting@1.2")]
    [InlineData("pso-korting@1.2.0-rc.1")]
    [InlineData("pso-korting@1.2.0@1.3.0")]
    [InlineData("pso-korting\n")]
    [InlineData("pso\u0000korting")]
    [InlineData("persoonlíjk")]
    [InlineData("../beheer")]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("111222333")]
    public void Anything_else_is_no_reference(string? text) => Assert.False(ParagraphReference.TryParse(text, out _));

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(5_000_000, false)]
    public void It_holds_at_most_a_hundred_characters_with_its_version(int length, bool isRead) =>
        Assert.Equal(isRead, ParagraphReference.TryParse(new string('a', length - 6) + "@1.0.0", out _));
}
