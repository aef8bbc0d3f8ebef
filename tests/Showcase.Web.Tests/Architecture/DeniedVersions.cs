using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Showcase.Web.Tests.Architecture;

/// <summary>A version with a published weakness, and everything before <paramref name="Below"/>.</summary>
internal sealed record DeniedVersion(string Package, string Below, string Reason);

/// <summary>Which packages are in use, and which of them are denied. The registries' own audit says "clean" where it has no data, so the project keeps a list of its own.</summary>
internal static class DeniedVersions
{
    public static IReadOnlyList<DeniedVersion> Read(string kind, string json) =>
        JsonNode.Parse(json)![kind].Deserialize<List<DeniedVersion>>(JsonSerializerOptions.Web)!;

    public static IReadOnlyList<(string Package, string Version)> Pinned(string packagesProps) =>
    [
        .. XDocument.Parse(packagesProps).Descendants("PackageVersion")
            .Select(pin => ((string)pin.Attribute("Include")!, (string)pin.Attribute("Version")!)),
    ];

    /// <summary>What restore chose, transitive packages included.</summary>
    public static IReadOnlyList<(string Package, string Version)> Restored(string projectAssets) =>
        [.. JsonNode.Parse(projectAssets)!["libraries"]!.AsObject().Select(library => library.Key.Split('/')).Select(parts => (parts[0], parts[1]))];

    public static IReadOnlyList<(string Package, string Version)> Locked(string packageLock) =>
    [
        .. from entry in JsonNode.Parse(packageLock)!["packages"]!.AsObject()
           where entry.Key.Contains("node_modules/", StringComparison.Ordinal) && entry.Value!["version"] is not null
           select (entry.Key[(entry.Key.LastIndexOf("node_modules/", StringComparison.Ordinal) + 13)..], (string)entry.Value!["version"]!),
    ];

    public static IReadOnlyList<string> Breaches(IEnumerable<(string Package, string Version)> used, IReadOnlyList<DeniedVersion> denied) =>
    [
        .. from use in used
           from ban in denied
           where string.Equals(use.Package, ban.Package, StringComparison.OrdinalIgnoreCase) && Numbers(use.Version).CompareTo(Numbers(ban.Below)) < 0
           select $"{use.Package} {use.Version} is below {ban.Below}. {ban.Reason}",
    ];

    // A pre-release counts as the release before it: 1.5.0-beta is below 1.5.0.
    private static (int Major, int Minor, int Patch, int Released) Numbers(string version)
    {
        var parts = version.Split('+')[0].Split('-', 2);
        var numbers = parts[0].Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).Concat([0, 0, 0]).ToArray();
        return (numbers[0], numbers[1], numbers[2], parts.Length == 1 ? 1 : 0);
    }
}
