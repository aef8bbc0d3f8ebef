using System.Text.RegularExpressions;

namespace Showcase.Web.Tests.Architecture;

/// <summary>Folder = namespace, in sources and in tests.</summary>
internal static partial class NamespaceRules
{
    public static IReadOnlyList<SourceFile> WithNamespace(IEnumerable<SourceFile> files) =>
        [.. files.Where(file => file.Extension == ".cs" && !file.IsGenerated && Declaration().IsMatch(file.Text))];

    public static IReadOnlyList<string> Breaches(IEnumerable<SourceFile> files) =>
    [
        .. from file in WithNamespace(files)
           let expected = Expected(file.Path)
           from declared in Declaration().Matches(file.Text).Select(match => match.Groups[1].Value)
           where declared != expected
           select $"{file.Path} declares {declared} and not {expected}",
    ];

    private static string Expected(string path) =>
        string.Join('.', path.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline, 1000)]
    private static partial Regex Declaration();
}
