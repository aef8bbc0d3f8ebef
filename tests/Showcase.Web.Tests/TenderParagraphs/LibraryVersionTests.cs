using AngleSharp.Html.Parser;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs;

/// <summary>Who copied an older text can still read it, and sees what changed since.</summary>
public sealed class LibraryVersionTests(SharedHost shared)
{
    [Fact]
    public async Task Versions_stand_newest_first_and_the_present_one_holds_since_its_own_day()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.All(library.Paragraphs, paragraph =>
        {
            var numbers = paragraph.Versions.Select(version => Version.Parse(version.Version)).ToArray();
            Assert.Equal(numbers.OrderDescending().Distinct(), numbers);
            Assert.Equal(paragraph.Versions.Select(version => version.Date).OrderDescending().Distinct(), paragraph.Versions.Select(version => version.Date));
            Assert.Equal((paragraph.Version, paragraph.ValidFrom), (paragraph.Versions[0].Version, paragraph.Versions[0].Date));
            Assert.All(paragraph.Versions, version => Assert.True(version.Note.Length > 10, $"{paragraph.UrlSegment} {version.Version}"));
        });
    }

    [Fact]
    public async Task Every_older_version_keeps_its_whole_text_and_the_present_one_keeps_it_in_one_place()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.True(library.Originals.Count(paragraph => paragraph.Versions.Count > 1) >= 4);
        Assert.True(library.Originals.Count(paragraph => paragraph.Versions.Count > 2) >= 2);
        Assert.All(library.Paragraphs, paragraph =>
        {
            Assert.True(paragraph.Versions[0].Clause.IsEmpty, paragraph.UrlSegment);
            Assert.All(paragraph.Versions.Skip(1), version => Assert.True(version.Clause.Plain.Length > 400, $"{paragraph.UrlSegment} {version.Version}"));
            string[] texts = [paragraph.Clause.Plain, .. paragraph.Versions.Skip(1).Select(version => version.Clause.Plain)];
            Assert.Equal(texts.Length, texts.Distinct().Count());
        });
    }

    [Fact]
    public async Task The_open_places_of_an_older_text_are_known_to_the_present_one()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.All(library.Paragraphs, paragraph => Assert.All(paragraph.Versions, version =>
            Assert.Subset(paragraph.Placeholders.Select(field => field.Alias).ToHashSet(), PlacesOf(version.Clause))));
    }

    [Fact]
    public async Task The_number_of_a_version_says_how_much_changed()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var steps = library.Paragraphs.SelectMany(paragraph => paragraph.Versions.Zip(paragraph.Versions.Skip(1), (later, earlier) => (Later: Version.Parse(later.Version), Earlier: Version.Parse(earlier.Version)))).ToArray();

        Assert.All(steps, step => Assert.True(
            step.Later == new Version(step.Earlier.Major + 1, 0, 0)
            || step.Later == new Version(step.Earlier.Major, step.Earlier.Minor + 1, 0)
            || step.Later == new Version(step.Earlier.Major, step.Earlier.Minor, step.Earlier.Build + 1),
            $"{step.Earlier} → {step.Later}"));
        Assert.Contains(steps, step => step.Later.Major > step.Earlier.Major);
        Assert.Contains(steps, step => step.Later.Build > 0);
        Assert.All(library.Paragraphs, paragraph => Assert.Equal(new Version(1, 0, 0), Version.Parse(paragraph.Versions[^1].Version)));
    }

    private static HashSet<string> PlacesOf(Core.Content.RichText text) =>
        [.. new HtmlParser().ParseDocument(text.Html).QuerySelectorAll("[data-veld]").Select(place => place.GetAttribute("data-veld")!)];
}
