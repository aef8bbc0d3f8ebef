using System.Diagnostics;
using Showcase.Core.Content;
using Showcase.Core.Search;
using Showcase.Web.Features.Search;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Search;

public sealed class SearchTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("bedrijf", "Wat bedrijven vragen")]
    [InlineData("bedrijven", "Een klein bedrijf")]
    [InlineData("huis", "Nieuwe huizen")]
    [InlineData("cafe", "Koken in het café")]
    [InlineData("CAFÉ", "Koken in het cafe")]
    [InlineData("café", "Koken in het cafe")]
    [InlineData("paragraaf", "Alle paragrafen")]
    [InlineData("paragrafen", "Een paragraaf")]
    [InlineData("foto", "Twee foto's")]
    [InlineData("foto's", "Een foto")]
    [InlineData("video’s", "Een video")]
    [InlineData("stad", "Tussen de steden")]
    [InlineData("schoonmaakster", "Schoonmaak met vaste uren")]
    [InlineData("inkopers", "Inkopen doet u zo")]
    [InlineData("boom", "De boomverzorger")]
    [InlineData("leerling stra", "Leerling-stratenmaker in Lindevoort")]
    [InlineData("het werk van de leerling", "Leerling aan het werk")]
    public async Task A_word_finds_its_other_forms(string question, string title)
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(SearchableSite.Document(title), SearchableSite.Document("Iets heel anders")));

        Assert.Equal([title], await host.TitlesAsync(question));
        Assert.Equal(SearchMatch.All, (await host.FindAsync(question)).Match);
    }

    [Fact]
    public async Task A_word_in_the_title_weighs_more_than_one_in_the_text()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(
            SearchableSite.Document("In de tekst", text: "Hier staat dijk, en nog eens dijk."),
            SearchableSite.Document("In de samenvatting", summary: "Over een dijk."),
            SearchableSite.Document("Trefwoord", keywords: "dijk"),
            SearchableSite.Document("De dijk")));

        Assert.Equal(["De dijk", "Trefwoord", "In de samenvatting", "In de tekst"], await host.TitlesAsync("dijk"));
    }

    [Fact]
    public async Task All_words_must_occur_in_whatever_field()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(
            SearchableSite.Document("Stratenmaker", text: "Hij werkt in Lindevoort."),
            SearchableSite.Document("Stratenmaker elders")));

        Assert.Equal(["Stratenmaker"], await host.TitlesAsync("stratenmaker lindevoort"));
    }

    [Fact]
    public async Task A_typing_error_finds_what_looks_like_it_and_the_answer_says_so()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(SearchableSite.Document("Boomverzorger"), SearchableSite.Document("Boekhouder")));

        var answer = await host.FindAsync("boomverzroger");

        Assert.Equal(SearchMatch.Alike, answer.Match);
        Assert.True(Assert.Single(answer.Hits).Title.Single().IsHit);
    }

    [Fact]
    public async Task When_not_all_words_occur_anywhere_some_of_them_will_do()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(SearchableSite.Document("Werken in de zorg")));

        var answer = await host.FindAsync("zorg quetzalcoatl");

        Assert.Equal(SearchMatch.Some, answer.Match);
        Assert.Single(answer.Hits);
    }

    [Fact]
    public async Task Kinds_are_counted_and_can_be_kept_to()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(
            SearchableSite.Document("Groen een"),
            SearchableSite.Document("Groen twee"),
            SearchableSite.Document("Groen drie", kind: "paragraaf")));

        var all = await host.FindAsync("groen");
        Assert.Equal((3, 2, 1), (all.Total, all.Kinds["verhaal"], all.Kinds["paragraaf"]));

        var some = await host.FindAsync("groen", "paragraaf");
        Assert.Equal(1, some.Total);
        Assert.Equal(3, some.AllKinds);
        Assert.Equal("paragraaf", Assert.Single(some.Hits).Kind);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_double()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(Enumerable.Range(1, 30).Select(number => SearchableSite.Document($"Verhaal {number} over groen"))));

        var paths = new List<string>();
        for (var skip = 0; skip < 36; skip += 12)
        {
            paths.AddRange((await host.FindAsync("groen", skip: skip)).Hits.Select(hit => hit.Path));
        }

        Assert.Equal(30, paths.Distinct().Count());
        Assert.Equal(30, paths.Count);
    }

    [Fact]
    public async Task A_snippet_shows_the_words_where_they_stand()
    {
        var lead = string.Join(' ', Enumerable.Repeat("woord", 200));
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(
            SearchableSite.Document("Titel", "Samenvatting zonder dat.", $"{lead} daar stond een steenuil op de <b>dijk</b> bij het water {lead}")));

        var snippet = Assert.Single((await host.FindAsync("steenuilen dijk")).Hits).Snippet;

        Assert.Equal(["steenuil", "dijk"], snippet.Where(part => part.IsHit).Select(part => part.Text));
        var whole = string.Concat(snippet.Select(part => part.Text));
        Assert.StartsWith("… ", whole, StringComparison.Ordinal);
        Assert.EndsWith(" …", whole, StringComparison.Ordinal);
        Assert.InRange(whole.Length, 100, 300);
        Assert.Contains("<b>dijk</b>", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_can_be_found_at_once_and_a_withdrawal_no_more()
    {
        var site = new SearchableSite(SearchableSite.Document("Eerste verhaal"));
        await using var host = await SearchHost.StartAsync(folder.Path, site);
        await host.IndexAsync();
        var late = SearchableSite.Document("Nieuw verhaal");

        site.Publish(late);
        await host.TellAsync(new ContentChange(1, ContentChangeKind.Published, late.Key, "successStory", []));
        Assert.Equal(["Nieuw verhaal"], await host.TitlesAsync("nieuw"));

        site.Publish(late with { Title = "Ander verhaal" });
        await host.TellAsync(new ContentChange(2, ContentChangeKind.Published, late.Key, "successStory", []));
        Assert.Empty(await host.TitlesAsync("nieuw"));
        Assert.Equal(["Ander verhaal"], await host.TitlesAsync("ander"));

        site.Unpublish(late.Key);
        Assert.Empty((await host.FindAsync("ander")).Hits); // not even before the handler was told
        await host.TellAsync(new ContentChange(3, ContentChangeKind.Unpublished, late.Key, "successStory", [late.Path]));
        Assert.Equal(0, (await host.FindAsync("ander")).Total);
    }

    [Fact]
    public async Task A_slice_that_fails_leaves_the_others_findable()
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(SearchableSite.Document("Gevonden")), new FailingSource());

        Assert.Equal(["Gevonden"], await host.TitlesAsync("gevonden"));
    }

    [Theory]
    [InlineData("b*a???????????????")]
    [InlineData("*:*")]
    [InlineData("title:werk OR kind:*")]
    [InlineData("/(a+)+$/")]
    [InlineData("werk~0.0000001 \"werk werk\"~999999999")]
    [InlineData("[* TO *] {a TO z} ^1000 && || ! ( ) \\")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z")]
    [InlineData("\u202e\u0000\ud800\uffff werk")]
    [InlineData("de het een en van")]
    [InlineData("👩‍🌾🌳")]
    public async Task A_hostile_question_is_only_words(string question)
    {
        await using var host = await SearchHost.StartAsync(folder.Path, new SearchableSite(Enumerable.Range(0, 500).Select(number => SearchableSite.Document($"Werk {number}"))));
        await host.FindAsync("werk");

        var begun = Stopwatch.StartNew();
        var answer = await host.FindAsync(SearchQuestion.Read(question).Text);

        Assert.True(begun.Elapsed < TimeSpan.FromSeconds(2), $"it took {begun.Elapsed}");
        Assert.InRange(answer.Total, 0, 500);
    }

    [Fact]
    public void A_question_is_one_line_of_visible_characters_of_bounded_length()
    {
        Assert.Equal("een twee", SearchQuestion.Read("  een\r\n\t\u0000twee \u202e\u200b ").Text);
        Assert.Equal("", SearchQuestion.Read(" \u0007 ").Text);
        Assert.True(SearchQuestion.Read(new string('a', 10_000_000)) is { Text.Length: 200, IsTooLong: true });
        Assert.False(SearchQuestion.Read(new string('a', 200)).IsTooLong);
    }

    private sealed class FailingSource : ISearchSource
    {
        public IEnumerable<SearchDocument> All() => throw new InvalidOperationException("This slice is broken.");

        public SearchDocument? Find(Guid key) => throw new InvalidOperationException("This slice is broken.");
    }
}
