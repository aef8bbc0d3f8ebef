using System.Xml.Linq;

namespace Showcase.Web.Tests.Architecture;

/// <summary>Core holds rules: it knows the base class library and Umbraco's core, and no web, database or library.</summary>
internal static class CoreReferenceRules
{
    private const string Umbraco = "Umbraco.Cms.Core";

    public static IReadOnlyList<string> OfProject(string project) =>
    [
        .. XDocument.Parse(project).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference")
            .Select(element => (string)element.Attribute("Include")!)
            .Where(name => name != Umbraco),
    ];

    public static IReadOnlyList<string> OfAssembly(IEnumerable<string> references) =>
    [
        .. references.Where(name => name is not ("Umbraco.Core" or "netstandard") &&
            (!name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("System.ServiceModel", StringComparison.Ordinal))),
    ];
}
