using Showcase.Core.Content;

namespace Showcase.Web.Tests.Architecture;

public sealed class CoreReferenceTests
{
    [Fact]
    public void Core_knows_only_the_base_library_and_Umbraco()
    {
        var project = SourceTree.All.Single(file => file.Path == "src/Showcase.Core/Showcase.Core.csproj").Text;
        var references = typeof(IPublishedSite).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        Assert.Contains("Umbraco.Cms.Core", project, StringComparison.Ordinal);
        Assert.Contains("Umbraco.Core", references);
        Assert.Contains("System.Runtime", references);
        Assert.Empty(CoreReferenceRules.OfProject(project));
        Assert.Empty(CoreReferenceRules.OfAssembly(references));
    }

    [Fact]
    public void A_planted_breach_is_seen()
    {
        Assert.Equal(["CsvHelper"], CoreReferenceRules.OfProject("<Project><PackageReference Include=\"CsvHelper\" /><PackageReference Include=\"Umbraco.Cms.Core\" /></Project>"));
        Assert.Equal(["Microsoft.AspNetCore.App"], CoreReferenceRules.OfProject("<Project><FrameworkReference Include=\"Microsoft.AspNetCore.App\" /></Project>"));
        Assert.Equal(["Lucene.Net", "Microsoft.AspNetCore.Http"], CoreReferenceRules.OfAssembly(["System.Linq", "Lucene.Net", "Microsoft.AspNetCore.Http", "Umbraco.Core"]));
    }
}
