namespace Showcase.Web.Tests.Architecture;

/// <summary>A long file is two things living together.</summary>
internal static class SizeRules
{
    public const int LongestProgram = 20;
    public const int Longest = 400;
    public const int Long = 300;

    private static readonly HashSet<string> Sources = new(StringComparer.Ordinal) { "", ".cs", ".cshtml", ".ts", ".mjs", ".css", ".sh", ".py" };

    /// <summary>What people write by hand and others read; what Entity Framework generates is left out.</summary>
    public static IReadOnlyList<SourceFile> Measured(IEnumerable<SourceFile> files) =>
        [.. files.Where(file => Sources.Contains(file.Extension) && !file.IsGenerated)];

    public static IReadOnlyList<string> LongerThan(int lines, IEnumerable<SourceFile> files) =>
        [.. files.Where(file => file.LineCount > lines).Select(file => $"{file.Path}: {file.LineCount} lines")];
}
