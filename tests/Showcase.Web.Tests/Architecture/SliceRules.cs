using System.Text.RegularExpressions;

namespace Showcase.Web.Tests.Architecture;

/// <summary>Slices do not name each other, and nothing below them names a slice. They meet through contracts in Core and through <c>Shared</c>.</summary>
internal static partial class SliceRules
{
    private const string Shared = "Shared";
    private const string Composition = "src/Showcase.Web/Composition/ShowcaseApp.cs";

    public static IReadOnlyList<string> Slices(IEnumerable<SourceFile> files) =>
        [.. files.Select(file => file.Slice).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Breaches(IReadOnlyList<SourceFile> files)
    {
        var slices = Slices(files);
        var typesOf = files.Where(file => file.Slice is not null)
            .SelectMany(file => TypeNames().Matches(file.Code).Select(match => (Slice: file.Slice!, Type: match.Groups[1].Value)))
            .ToLookup(pair => pair.Slice, pair => pair.Type);
        return
        [
            .. from file in files
               where file.Path != Composition && file.Path.StartsWith("src/", StringComparison.Ordinal) && !file.IsGenerated
               let code = file.Code
               from other in slices
               where other != file.Slice && !(other == Shared && InFeatures(file)) && Names(code, other, typesOf[other])
               select $"{file.Path} names the slice {other}",
        ];
    }

    private static bool InFeatures(SourceFile file) => file.Path.StartsWith("src/Showcase.Web/Features/", StringComparison.Ordinal);

    /// <summary><c>Features.Stories</c>, <c>~/Features/Stories/…</c>, or <c>Stories.StoryQueries</c>, which C# finds through the parent namespace.</summary>
    private static bool Names(string code, string slice, IEnumerable<string> types)
    {
        if (Regex.IsMatch(code, $@"\bFeatures[./]{slice}\b", RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            return true;
        }

        var typeNames = types.Distinct().ToHashSet(StringComparer.Ordinal);
        return Regex.Matches(code, $@"(?<![\w.]){slice}\.(\w+)", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Any(match => typeNames.Contains(match.Groups[1].Value));
    }

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+struct|\s+class)?)\s+([A-Z]\w*)", RegexOptions.None, 1000)]
    private static partial Regex TypeNames();
}
