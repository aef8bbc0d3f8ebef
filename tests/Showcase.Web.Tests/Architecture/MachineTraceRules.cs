using System.Text.RegularExpressions;

namespace Showcase.Web.Tests.Architecture;

/// <summary>No file knows the machine of its author: home folders, package mirrors, private networks.</summary>
internal static partial class MachineTraceRules
{
    public static IReadOnlyList<string> Breaches(IEnumerable<SourceFile> files) =>
    [
        .. from file in files
           where !file.Path.StartsWith("tests/Showcase.Web.Tests/Architecture/MachineTrace", StringComparison.Ordinal)
           // In uSync's files /home/ is the path of the root document.
           where !file.Path.StartsWith("uSync/", StringComparison.Ordinal)
           from match in Folders().Matches(file.Text).Concat(PrivateNetworks().Matches(file.Text)).Concat(Mirrors().Matches(file.Text))
           select $"{file.Path}: {match.Value}",
        .. from file in files
           where file.Path.EndsWith("package-lock.json", StringComparison.Ordinal)
           from match in Resolved().Matches(file.Text)
           where match.Groups[1].Value != "registry.npmjs.org"
           select $"{file.Path}: resolved from {match.Groups[1].Value}",
    ];

    // /home/ may also be the tail of an address, so something must end before it.
    [GeneratedRegex("""(?<![\w./~\-}])/(?:root|home/[a-z]\w*|Users/[a-z]\w*)/\w""", RegexOptions.None, 5000)]
    private static partial Regex Folders();

    [GeneratedRegex(@"https?://(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+[^\s""']*", RegexOptions.None, 5000)]
    private static partial Regex PrivateNetworks();

    [GeneratedRegex(@"https?://[^\s/""'<]*(?:artifactory|nexus|mirror|proxy|registry(?!\.npmjs\.org))[^\s/""'<]*", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Mirrors();

    [GeneratedRegex("\"resolved\":\\s*\"https?://([^/\"]+)", RegexOptions.None, 5000)]
    private static partial Regex Resolved();
}
