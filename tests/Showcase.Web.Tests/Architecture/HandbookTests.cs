using System.Text.RegularExpressions;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Architecture;

/// <summary>The handbook of the editors and its pictures, which docs/update-pictures.sh takes from the browser's tests.</summary>
public sealed partial class HandbookTests
{
    private const int MostBytes = 1_500_000;

    private static readonly string Docs = RepositoryRoot.Combine("docs");

    [Fact]
    public void Every_picture_is_there_says_what_it_shows_and_is_shown_and_all_of_them_stay_light()
    {
        var named = Picture().Matches(File.ReadAllText(Path.Combine(Docs, "handleiding-redactie.md"))).ToDictionary(match => match.Groups[2].Value, match => match.Groups[1].Value);
        var files = new DirectoryInfo(Path.Combine(Docs, "images", "handleiding")).GetFiles();
        var made = Made().Matches(File.ReadAllText(Path.Combine(Docs, "update-pictures.sh"))).Select(match => match.Groups[1].Value + ".webp").ToList();

        Assert.True(named.Count > 10, "Few pictures were seen.");
        Assert.All(named, picture => Assert.True(picture.Value.Length > 20, picture.Key));
        Assert.Equal(named.Keys.Order(StringComparer.Ordinal), files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal(named.Keys.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
        Assert.InRange(files.Sum(file => file.Length), 1, MostBytes);
    }

    [GeneratedRegex(@"!\[([^\]]*)\]\(images/handleiding/([^)]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^([a-z-]+) [a-z0-9-]+$", RegexOptions.Multiline, 1000)]
    private static partial Regex Made();
}
