using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Architecture;

public sealed class DeniedVersionTests
{
    private static readonly string List = SourceTree.All.Single(file => file.Path.EndsWith("/denied-versions.json", StringComparison.Ordinal)).Text;

    [Fact]
    public void No_pinned_or_restored_package_is_denied()
    {
        var pinned = DeniedVersions.Pinned(SourceTree.All.Single(file => file.Path == "Directory.Packages.props").Text);
        var restored = DeniedVersions.Restored(File.ReadAllText(RepositoryRoot.Combine("src", "Showcase.Web", "obj", "project.assets.json")));

        Assert.True(pinned.Count > 10, $"Only {pinned.Count} pins were seen.");
        Assert.Contains(restored, package => package.Package == "SQLitePCLRaw.lib.e_sqlite3");
        Assert.Empty(DeniedVersions.Breaches([.. pinned, .. restored], DeniedVersions.Read("nuget", List)));
    }

    [Fact]
    public void No_locked_script_package_is_denied()
    {
        var locks = SourceTree.All.Where(file => file.Path.EndsWith("package-lock.json", StringComparison.Ordinal)).ToList();
        var packages = locks.SelectMany(file => DeniedVersions.Locked(file.Text)).ToList();

        Assert.Contains(packages, package => package.Package == "axe-core");
        Assert.Contains(packages, package => package.Package == "esbuild");
        Assert.Empty(DeniedVersions.Breaches(packages, DeniedVersions.Read("npm", List)));
    }

    [Theory]
    [InlineData("AngleSharp", "1.4.0", 1)]
    [InlineData("anglesharp", "0.17.1", 1)]
    [InlineData("AngleSharp", "1.5.0-beta.3", 1)]
    [InlineData("AngleSharp", "1.5.0", 0)]
    [InlineData("AngleSharp", "1.10.3", 0)]
    [InlineData("AngleSharp.Css", "0.17.0", 0)]
    public void A_planted_bad_version_is_seen(string package, string version, int breaches)
    {
        var props = $"<Project><PackageVersion Include=\"{package}\" Version=\"{version}\" /></Project>";
        var assets = $$"""{"libraries":{"{{package}}/{{version}}":{} } }""";
        var denied = DeniedVersions.Read("nuget", List);

        Assert.Equal(breaches, DeniedVersions.Breaches(DeniedVersions.Pinned(props), denied).Count);
        Assert.Equal(breaches, DeniedVersions.Breaches(DeniedVersions.Restored(assets), denied).Count);
    }

    [Fact]
    public void A_planted_bad_script_package_is_seen()
    {
        const string Lock = """{"packages":{"":{"version":"1.0.0"},"node_modules/a/node_modules/esbuild":{"version":"0.24.2"}}}""";

        Assert.Single(DeniedVersions.Breaches(DeniedVersions.Locked(Lock), DeniedVersions.Read("npm", List)));
    }

    [Fact]
    public void Every_denial_gives_its_reason() =>
        Assert.All([.. DeniedVersions.Read("nuget", List), .. DeniedVersions.Read("npm", List)], denied => Assert.True(denied.Reason.Length > 10, denied.Package));
}
