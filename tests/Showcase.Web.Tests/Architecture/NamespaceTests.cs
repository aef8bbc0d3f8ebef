namespace Showcase.Web.Tests.Architecture;

public sealed class NamespaceTests
{
    [Fact]
    public void Namespaces_equal_folders()
    {
        Assert.True(NamespaceRules.WithNamespace(SourceTree.All).Count > 100, "Hardly any namespace was seen.");
        Assert.Empty(NamespaceRules.Breaches(SourceTree.All));
    }

    [Theory]
    [InlineData("src/Showcase.Web/Features/Stories/StoryQueries.cs", "namespace Showcase.Web.Features.Stories;", 0)]
    [InlineData("src/Showcase.Web/Features/Stories/StoryQueries.cs", "namespace Showcase.Web.Features;", 1)]
    [InlineData("tests/Showcase.Web.Tests/Stories/StoryTests.cs", "namespace Showcase.Web.Tests;", 1)]
    public void A_planted_breach_is_seen(string path, string line, int breaches) =>
        Assert.Equal(breaches, NamespaceRules.Breaches([new SourceFile(path, line)]).Count);
}
