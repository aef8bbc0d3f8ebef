namespace Showcase.Web.Tests.Architecture;

public sealed class MachineTraceTests
{
    [Fact]
    public void No_file_knows_the_machine_of_its_author()
    {
        Assert.True(SourceTree.All.Count > 300, $"Only {SourceTree.All.Count} files were seen.");
        Assert.True(SourceTree.All.Any(file => file.Path.EndsWith("package-lock.json", StringComparison.Ordinal)), "No package-lock.json was seen.");
        Assert.Empty(MachineTraceRules.Breaches(SourceTree.All));
    }

    [Theory]
    [InlineData("README.md", "see /" + "root/notes/plan.md")]
    [InlineData("README.md", "see `/home/jan/site/plan.md`")]
    [InlineData("NuGet.config", "<add value=\"http://10.0.3.4:8080/v3/index.json\" />")]
    [InlineData(".npmrc", "registry=https://npm-mirror.example.org/")]
    [InlineData("src/Showcase.Web/Assets/package-lock.json", "\"resolved\": \"https://packages.example.org/esbuild.tgz\"")]
    public void A_planted_trace_is_seen(string path, string line) => Assert.Single(MachineTraceRules.Breaches([new SourceFile(path, line)]));

    [Theory]
    [InlineData("README.md", "https://example.org/home/with/us and ~/home/jan/site and src/home/page")]
    [InlineData("src/Showcase.Web/Assets/package-lock.json", "\"resolved\": \"https://registry.npmjs.org/esbuild/-/esbuild-0.28.0.tgz\"")]
    public void What_is_no_trace_passes(string path, string line) => Assert.Empty(MachineTraceRules.Breaches([new SourceFile(path, line)]));
}
