using System.Diagnostics;
using System.Text.Json.Nodes;
using Showcase.Web.Tests.Support;

namespace Showcase.Browser.Tests;

/// <summary>The Nu HTML checker on all pages in one run of Java.</summary>
internal static class NuHtmlChecker
{
    private static readonly string Jar = RepositoryRoot.Combine("tests", "Showcase.Browser.Tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Errors and warnings, each with the address it was found on.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(IReadOnlyDictionary<string, string> htmlByPath)
    {
        var folder = Path.Combine(BrowserSite.Artifacts("browser"), "html-" + Guid.NewGuid().ToString("N")[..8]);
        Directory.CreateDirectory(folder);
        var paths = htmlByPath.Keys.Order(StringComparer.Ordinal).ToList();
        foreach (var (path, index) in paths.Select((path, index) => (path, index)))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{index}.html"), htmlByPath[path]);
        }

        var start = new ProcessStartInfo("java", ["-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", Jar, "--format", "json", "--exit-zero-always", "--skip-non-html", folder]) { RedirectStandardError = true };
        using var java = Process.Start(start) ?? throw new InvalidOperationException("Java 17 is not installed: install the package 'openjdk-17-jre-headless'.");
        var report = await java.StandardError.ReadToEndAsync();
        await java.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        return
        [
            .. from message in JsonNode.Parse(report)!["messages"]!.AsArray()
               where (string?)message!["type"] is "error" or "non-document-error" || (string?)message["subType"] == "warning"
               let index = int.Parse(Path.GetFileNameWithoutExtension((string)message["url"]!), System.Globalization.CultureInfo.InvariantCulture)
               select $"{paths[index]}:{message["lastLine"]} {message["message"]} «{((string?)message["extract"])?.ReplaceLineEndings(" ")}»",
        ];
    }
}
