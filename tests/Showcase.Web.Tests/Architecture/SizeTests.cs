namespace Showcase.Web.Tests.Architecture;

public sealed class SizeTests(ITestOutputHelper output)
{
    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var files = SizeRules.Measured(SourceTree.All);

        foreach (var line in SizeRules.LongerThan(SizeRules.Long, files))
        {
            output.WriteLine("Over 300, a sign that two things live together: " + line);
        }

        Assert.True(files.Count > 150, $"Only {files.Count} files were seen.");
        Assert.Empty(SizeRules.LongerThan(SizeRules.Longest, files));
    }

    [Fact]
    public void The_median_file_is_short()
    {
        var lengths = SizeRules.Measured(SourceTree.Under("src", ".cs")).Select(file => file.LineCount).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 5, 50);
    }

    [Fact]
    public void Program_is_at_most_20_lines()
    {
        var program = SourceTree.All.Single(file => file.Path == "src/Showcase.Web/Program.cs");

        Assert.InRange(program.LineCount, 1, SizeRules.LongestProgram);
    }

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void A_planted_long_file_is_seen(int lines, int breaches)
    {
        var planted = new SourceFile("src/Showcase.Web/Features/Stories/Everything.cs", string.Concat(Enumerable.Repeat("x\n", lines)));

        Assert.Equal(breaches, SizeRules.LongerThan(SizeRules.Longest, SizeRules.Measured([planted])).Count);
    }
}
