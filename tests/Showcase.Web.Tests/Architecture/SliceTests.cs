namespace Showcase.Web.Tests.Architecture;

public sealed class SliceTests
{
    private static readonly SourceFile Queries =
        new("src/Showcase.Web/Features/Stories/StoryQueries.cs", "namespace Showcase.Web.Features.Stories;\ninternal sealed class StoryQueries;");

    [Fact]
    public void Slices_do_not_name_each_other_and_nothing_below_names_a_slice()
    {
        var files = SourceTree.Under("src", ".cs", ".cshtml");

        Assert.True(SliceRules.Slices(files).Count > 10, "Fewer than ten slices were seen: " + string.Join(", ", SliceRules.Slices(files)));
        Assert.True(files.Count(file => file.Extension == ".cshtml") > 10, "Hardly any view was seen.");
        Assert.Empty(SliceRules.Breaches(files));
    }

    [Theory]
    [InlineData("Home/HomeQueries.cs", "using Showcase.Web.Features.Stories;")]
    [InlineData("Home/HomeQueries.cs", "internal sealed class HomeQueries(Stories.StoryQueries stories);")]
    [InlineData("Home/Views/Home.cshtml", "@inject Showcase.Web.Features.Stories.StoryQueries Stories")]
    [InlineData("Home/Views/Home.cshtml", "<partial name=\"~/Features/Stories/Views/_Card.cshtml\" />")]
    [InlineData("Shared/Layout.cs", "using Showcase.Web.Features.Stories;")]
    [InlineData("_ViewImports.cshtml", "@using Showcase.Web.Features.Stories")]
    [InlineData("../Infrastructure/Publishing/Outbox.cs", "using Showcase.Web.Features.Stories;")]
    [InlineData("../Composition/Startup.cs", "using Showcase.Web.Features.Stories;")]
    public void A_planted_breach_is_seen(string path, string line)
    {
        var planted = new SourceFile(Path.GetFullPath("/src/Showcase.Web/Features/" + path)[1..], line);

        Assert.Single(SliceRules.Breaches([Queries, planted]));
    }

    [Theory]
    [InlineData("Home/HomeQueries.cs", "using Showcase.Core.Stories;")]
    [InlineData("Home/HomeQueries.cs", "using Showcase.Web.Features.Shared;")]
    [InlineData("Home/HomeQueries.cs", "var count = page.Stories.Count + Stories.Count;")]
    [InlineData("Home/HomeQueries.cs", "// as Features.Stories does")]
    [InlineData("Stories/StoryPage.cs", "using Showcase.Web.Features.Stories;")]
    [InlineData("../Composition/ShowcaseApp.cs", "using Showcase.Web.Features.Stories;")]
    public void What_is_no_breach_passes(string path, string line)
    {
        var shared = new SourceFile("src/Showcase.Web/Features/Shared/Layout.cs", "internal sealed class Layout;");
        var planted = new SourceFile(Path.GetFullPath("/src/Showcase.Web/Features/" + path)[1..], line);

        Assert.Empty(SliceRules.Breaches([Queries, shared, planted]));
    }
}
