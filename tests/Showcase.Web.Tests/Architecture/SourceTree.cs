using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Architecture;

/// <summary>The files of the repository that people write; what a build or a run makes is left out.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> Made =
        new(StringComparer.Ordinal) { ".git", ".vs", ".idea", "bin", "obj", "node_modules", "artifacts", "TestResults", "App_Data", "wwwroot", "BenchmarkDotNet.Artifacts" };

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "", ".cs", ".cshtml", ".csproj", ".props", ".targets", ".sln", ".json", ".yml", ".yaml", ".xml", ".config", ".md", ".sh", ".mjs", ".js", ".ts", ".css", ".txt",
        ".html", ".vtt", ".csv", ".py", ".npmrc", ".editorconfig", ".gitignore",
    };

    private static readonly Lazy<IReadOnlyList<SourceFile>> Read = new(() => [.. Walk(new DirectoryInfo(RepositoryRoot.Path))]);

    public static IReadOnlyList<SourceFile> All => Read.Value;

    public static IReadOnlyList<SourceFile> Under(string folder, params string[] extensions) =>
        [.. All.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal) && (extensions.Length == 0 || extensions.Contains(file.Extension)))];

    private static IEnumerable<SourceFile> Walk(DirectoryInfo folder)
    {
        foreach (var child in folder.EnumerateDirectories().Where(child => !Made.Contains(child.Name)))
        {
            foreach (var file in Walk(child))
            {
                yield return file;
            }
        }

        // In a linked work tree .git is a file that names a folder of this machine.
        foreach (var file in folder.EnumerateFiles().Where(file => Texts.Contains(file.Extension) && file.Name != ".git"))
        {
            yield return new SourceFile(Path.GetRelativePath(RepositoryRoot.Path, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName));
        }
    }
}
