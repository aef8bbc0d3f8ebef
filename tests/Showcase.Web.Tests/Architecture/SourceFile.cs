using System.Text.RegularExpressions;

namespace Showcase.Web.Tests.Architecture;

/// <summary>A file of the repository as the architecture rules read it.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Extension => System.IO.Path.GetExtension(Path);

    public int LineCount => Text.AsSpan().Count('\n') + (Text.Length == 0 || Text[^1] == '\n' ? 0 : 1);

    /// <summary>The text without comments: a rule about code is not broken by words about code.</summary>
    public string Code => Comments().Replace(Text, " ");

    /// <summary>The slice this file belongs to, or nothing when it stands outside <c>Features/X/</c>.</summary>
    public string? Slice => SliceFolder().Match(Path) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Entity Framework wrote it: migrations with their snapshots, and the compiled model, with the full name of every table's type.</summary>
    public bool IsGenerated => Generated().IsMatch(Path);

    [GeneratedRegex("/Persistence/(Migrations|Models)/", RegexOptions.None, 1000)]
    private static partial Regex Generated();

    [GeneratedRegex(@"^src/Showcase\.Web/Features/([^/]+)/", RegexOptions.None, 1000)]
    private static partial Regex SliceFolder();

    // "://" is an address inside a string, not a comment.
    [GeneratedRegex(@"(?<!:)//[^\n]*|/\*.*?\*/|@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline, 5000)]
    private static partial Regex Comments();
}
