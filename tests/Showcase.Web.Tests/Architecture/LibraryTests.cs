namespace Showcase.Web.Tests.Architecture;

public sealed class LibraryTests
{
    public static TheoryData<string> Libraries => [.. LibraryRules.Places.Select(place => place.Namespace)];

    [Fact]
    public void Each_library_is_named_in_one_place()
    {
        var files = SourceTree.Under("src", ".cs", ".cshtml");

        Assert.True(files.Count > 100, $"Only {files.Count} files were seen.");
        Assert.Empty(LibraryRules.Breaches(files));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Each_library_is_seen_in_its_place(string library)
    {
        var place = LibraryRules.Places.Single(place => place.Namespace == library);

        Assert.True(
            SourceTree.Under("src", ".cs", ".cshtml").Any(file => LibraryRules.IsAtHome(file, place) && LibraryRules.Names(file, library)),
            $"No file under {string.Join(" or ", place.Folders)} names {library}: the rule looks past it, or the package can go.");
    }

    [Fact]
    public void What_the_site_is_measured_against_is_named_there()
    {
        var files = SourceTree.Under("tests/Showcase.Benchmarks", ".cs");

        Assert.All(LibraryRules.OnlyMeasured, place => Assert.Contains(files, file => file.Path.StartsWith(place.Folders.Single(), StringComparison.Ordinal) && LibraryRules.Names(file, place.Namespace)));
    }

    [Fact]
    public void Each_package_of_the_site_has_a_place()
    {
        var project = SourceTree.All.Single(file => file.Path == "src/Showcase.Web/Showcase.Web.csproj").Text;

        Assert.Contains("Lucene.Net", project, StringComparison.Ordinal);
        Assert.Empty(LibraryRules.PackagesWithoutPlace(project));
    }

    [Theory]
    [InlineData("Features/Stories/StoryQueries.cs", "using Lucene.Net.Search;")]
    [InlineData("Features/Stories/StoryQueries.cs", "var image = NetVips.Image.NewFromFile(path);")]
    [InlineData("Infrastructure/Publishing/Outbox.cs", "using Ganss.Xss;")]
    [InlineData("Features/Stories/StoryQueries.cs", "using Microsoft.EntityFrameworkCore;")]
    [InlineData("Composition/Startup.cs", "using Microsoft.EntityFrameworkCore;")]
    [InlineData("Features/Monitoring/RecordRow.cs", "using Npgsql;")]
    [InlineData("Features/Shared/Views/_Layout.cshtml", "@using AngleSharp.Dom")]
    [InlineData("Features/Media/RenditionMaker.cs", "using SkiaSharp;")]
    [InlineData("Features/Media/RenditionMaker.cs", "using var picture = new ImageMagick.MagickImage(file);")]
    public void A_planted_breach_is_seen(string path, string line) =>
        Assert.Single(LibraryRules.Breaches([new SourceFile("src/Showcase.Web/" + path, line)]));

    [Theory]
    [InlineData("Features/Search/SearchIndex.cs", "using Lucene.Net.Search;")]
    [InlineData("Features/Stories/StoryQueries.cs", "// Lucene.Net stays in Search")]
    [InlineData("Infrastructure/ContentStore/ContentStore.cs", "using Microsoft.EntityFrameworkCore;")]
    [InlineData("Features/Monitoring/RecordRow.cs", "using Microsoft.EntityFrameworkCore;\nsealed class Rows : IEntityTypeConfiguration<RecordRow>;")]
    public void What_is_no_breach_passes(string path, string line) =>
        Assert.Empty(LibraryRules.Breaches([new SourceFile("src/Showcase.Web/" + path, line)]));

    [Fact]
    public void A_package_without_a_place_is_seen() =>
        Assert.Equal(["QuestPDF"], LibraryRules.PackagesWithoutPlace("<Project><PackageReference Include=\"CsvHelper\" /><PackageReference Include=\"QuestPDF\" /></Project>"));
}
