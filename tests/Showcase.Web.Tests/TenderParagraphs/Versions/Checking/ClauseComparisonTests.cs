using CsCheck;
using Showcase.Web.Features.TenderParagraphs.Versions.Checking;
using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Tests.TenderParagraphs.Versions.Checking;

public sealed class ClauseComparisonTests
{
    private static readonly Showcase.Core.Content.RichText Clause = new(
        "<p>Ten minste <mark class=\"placeholder\" data-veld=\"p\">[percentage]</mark> procent van <mark class=\"placeholder\" data-veld=\"g\">[grondslag]</mark> gaat naar social return, volgens <mark class=\"placeholder\" data-veld=\"b\">[beleid]</mark>.</p><p>In <a class=\"inline-result\" href=\"/r\" title=\"t\"><data value=\"345\">345 plaatsingen</data></a><small class=\"inline-result__stamp\"> (2025, peildatum 30 september 2026)</small> ging het goed.</p>",
        "Ten minste [percentage] procent van [grondslag] gaat naar social return, volgens [beleid].\nIn 345 plaatsingen (2025, peildatum 30 september 2026) ging het goed.");

    private static readonly string[] Values = ["procent", "van", "5", "€ 250.000", "[x]", "social", "&", "<b>", "de opdrachtsom", ","];

    [Theory]
    [InlineData("Ten minste 5 procent van de opdrachtsom gaat naar social return, volgens het convenant van Merelland.\nIn 12 leerbanen (2024, peildatum 1 januari 2025) ging het goed.")]
    [InlineData("Ten minste [percentage] procent van [grondslag] gaat naar social return, volgens [beleid].\nIn 345 plaatsingen (2025, peildatum 30 september 2026) ging het goed.")]
    [InlineData("Ten minste 5 procent van € 250.000, dat is: <b> <b> <b> <b> <b> <b> <b> <b> <b> <b> <b> <b> <b> <b> <b> gaat naar social return, volgens het beleid.\nIn 9 plaatsingen ging het goed.")]
    [InlineData("ten minste 5 procent van het deel van de loonsom van wie meewerkt gaat naar\nsocial return, volgens ‘beleid van procent van 1 mei 2025’.\n\nIn 9 plaatsingen ging het goed.")]
    public void Whatever_stands_at_an_open_place_is_no_change(string pasted) => Assert.Equal((100, 0), Result(pasted));

    [Theory]
    [InlineData("Ten minste 5 procent van {0} gaat naar social return, volgens het beleid.\nIn 9 plaatsingen ging het goed.")]
    [InlineData("Ten minste 5 procent van de loonsom gaat naar social return, volgens het beleid.\nIn {0} ging het goed.")]
    public void Any_value_of_one_line_is_no_change(string clause) => Gen.Int[0, Values.Length - 1].Select(index => Values[index]).Array[1, 20].Select(words => string.Join(' ', words)).Sample(value =>
        Result(clause.Replace("{0}", value, StringComparison.Ordinal)) == (100, 0));

    [Theory]
    [InlineData("Ten hoogste 5 procent van de loonsom gaat naar social return, volgens het beleid.\nIn 9 plaatsingen ging het goed.")]
    [InlineData("Ten minste 5 procent van de loonsom gaat niet naar social return, volgens het beleid.\nIn 9 plaatsingen ging het goed.")]
    [InlineData("Ten minste 5 procent van de loonsom gaat naar social return, volgens het beleid.\nIn 9 plaatsingen ging het niet goed.")]
    [InlineData("Ten minste procent van de loonsom gaat naar social return, volgens het beleid.\nIn 9 plaatsingen ging het goed.")]
    [InlineData("Ten minste 5 procent van de loonsom gaat naar social return.\nIn 9 plaatsingen ging het goed.")]
    public void One_word_more_or_less_is_a_change_and_never_a_hundred_percent(string pasted)
    {
        var (percent, changes) = Result(pasted);

        Assert.InRange(percent, 60, 99);
        Assert.Equal(1, changes);
    }

    [Theory]
    [InlineData("2.4 Deelname voorbehouden\nStad Merelland behoudt deelname voor aan sociale ondernemingen.", 0)]
    [InlineData("[nummer] Deelname voorbehouden\nStad Merelland behoudt deelname voor aan sociale ondernemingen.", 0)]
    [InlineData("Paragraaf 2.4 Deelname voorbehouden\nStad Merelland behoudt deelname voor aan sociale ondernemingen.", 0)]
    [InlineData("2.4 Deelname voorbehouden\nbehoudt deelname voor aan sociale ondernemingen.", 1)]
    public void A_number_before_a_heading_counts_as_filled_in_and_a_name_that_was_left_out_does_not(string pasted, int changes) => Assert.Equal(changes, Result(pasted, new(
        "<p><mark class=\"placeholder\" data-veld=\"n\">[nummer]</mark> Deelname voorbehouden</p><p><mark class=\"placeholder\" data-veld=\"o\">[opdrachtgever]</mark> behoudt deelname voor aan sociale ondernemingen.</p>",
        "[nummer] Deelname voorbehouden\n[opdrachtgever] behoudt deelname voor aan sociale ondernemingen.")).Changes);

    [Fact]
    public void What_stands_round_the_clause_is_no_change() => Assert.Equal((100, 0), Result(
        "Artikel 4 gaat over de planning van het werk.\nHet werk begint in maart en de aannemer meldt zich.\nTen minste 5 procent van de loonsom gaat naar social return, volgens het beleid.\nIn 9 plaatsingen ging het goed.\nArtikel 6 gaat over betaling van het werk."));

    private static (int Percent, int Changes) Result(string pasted, Showcase.Core.Content.RichText? of = null)
    {
        var (clause, words, vocabulary) = (ComparedWords.Of(of ?? Clause), ComparedWords.Split(PastedText.Clean(pasted)), new Vocabulary());
        vocabulary.Learn(clause);
        var window = TextWindow.Find(vocabulary.Shingles(words), [.. vocabulary.Shingles(clause).Where(shingle => shingle != 0)], clause);
        var found = ClauseComparison.Of(clause, words, window!.Value)!;
        Assert.Equal(found.Changes > 0, found.Pieces.Any(piece => piece.Kind is DiffKind.Inserted or DiffKind.Deleted));
        return (found.Percent, found.Changes);
    }
}
