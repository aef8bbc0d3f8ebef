using Showcase.Core.TenderParagraphs;
using Showcase.Web.Infrastructure.RichText;

namespace Showcase.Web.Tests.RichText;

public sealed class ClauseReaderTests
{
    [Fact]
    public void A_bold_line_is_a_heading_and_a_bold_sentence_stays_a_sentence()
    {
        Assert.Equal(
            ["Heading1: Artikel |[nummer]| – Social return", "Paragraph0: *Let op:| lees dit.", "Paragraph0: *Dit is een zin."],
            Read("<p><strong>Artikel <mark class=\"placeholder\" data-veld=\"nr\">[nummer]</mark> – Social return</strong></p><p><strong>Let op:</strong> lees dit.</p><p><strong>Dit is een zin.</strong></p>"));
        Assert.Equal(["Heading1: Kop", "Heading2: Kop daaronder"], Read("<h2>Kop</h2><h3>Kop daaronder</h3>"));
    }

    [Fact]
    public void Lists_keep_level_number_start_and_what_goes_on_inside_an_item() => Assert.Equal(
        ["Numbered1.3: een", "Numbered1.4: twee", "Numbered2.1: a", "Numbered2.2: b", "Bullet3: punt", "Continuation1: verder met twee", "Numbered1.5: drie", "Continuation1: tweede alinea", "Paragraph0: slot"],
        Read("""
            <ol start="3"><li>een</li>
            <li>twee <ol><li>a</li><li><p>b</p><ul><li>punt</li></ul></li></ol> verder met twee</li>
            <li><p>drie</p><p>tweede alinea</p></li></ol><p>slot</p>
            """));

    [Theory]
    [InlineData("<ol start=\"0\"><li>x</li></ol>", "Numbered1.1: x")]
    [InlineData("<ol start=\"-5\"><li>x</li></ol>", "Numbered1.1: x")]
    [InlineData("<ol start=\"99999999999999\"><li>x</li></ol>", "Numbered1.1: x")]
    [InlineData("<ol start=\"100000\"><li>x</li></ol>", "Numbered1.999: x")]
    [InlineData("<ol start=\"iets\"><li>x</li></ol>", "Numbered1.1: x")]
    [InlineData("<ol reversed><li>x</li><li>y</li></ol>", "Numbered1.2: x", "Numbered1.1: y")]
    [InlineData("<ol><li></li><li>y</li></ol>", "Numbered1.2: y")]
    [InlineData("<ol><ol><li>los</li></ol></ol>", "Numbered2.1: los")]
    public void A_list_that_is_odd_still_has_numbers(string markup, params string[] expected) => Assert.Equal(expected, Read(markup));

    [Fact]
    public void A_number_comes_with_its_stamp_and_the_address_where_it_stays()
    {
        var clause = ClauseReader.Read(new("""
            <p>Er waren <a class="inline-result" href="/resultaten/uren" title="t" data-vast="/resultaten/uren?gebied=AM91&amp;periode=2025&amp;uitgave=3"><data value="210">210 uren</data></a><small class="inline-result__stamp"> (2025, peildatum 1 mei 2026)</small> in <a href="/privacy">de regio</a>.</p>
            """, ""));

        Assert.Equal(
            [
                new WordsRun("Er waren "), new ResultRun("210 uren", "2025, peildatum 1 mei 2026", "/resultaten/uren?gebied=AM91&periode=2025&uitgave=3"),
                new WordsRun(" in "), new LinkRun("de regio", "/privacy"), new WordsRun("."),
            ],
            Assert.Single(clause.Blocks).Runs);
    }

    [Fact]
    public void White_space_of_the_markup_is_not_of_the_text_and_a_break_is() => Assert.Equal(
        ["Paragraph0: een twee |*drie |/vier|\nvijf"],
        Read("<p>\n  een\n\ttwee <strong>drie </strong> <em>vier</em> <br>\n vijf <br> </p>\n<p>  </p>"));

    [Fact]
    public void A_row_of_a_table_is_a_paragraph_and_an_unknown_element_gives_its_words() => Assert.Equal(
        ["Paragraph0: bij schrift", "Paragraph0: kop | kop twee", "Paragraph0: een en meer | twee", "Paragraph0: los woord", "Paragraph0: vet"],
        Read("<table><caption>bij schrift</caption><tr><th>kop</th><th>kop twee</th></tr><tr><td><p>een</p><p>en meer</p></td><td>twee</td></tr></table><blink>los <u>woord</u></blink><script>weg</script><div>vet</div>"));

    [Theory]
    [InlineData("<b>")]
    [InlineData("<ol><li>")]
    [InlineData("<div><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote><ul><li><strong>")]
    public async Task Markup_without_end_keeps_its_words(string opening)
    {
        var clause = await Task.Run(() => ClauseReader.Read(new(string.Concat(Enumerable.Repeat(opening, 20_000)) + "diep", "")))
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Contains("diep", string.Concat(clause.Blocks.SelectMany(block => block.Runs).OfType<WordsRun>().Select(run => run.Text)), StringComparison.Ordinal);
        Assert.All(clause.Blocks, block => Assert.InRange(block.Level, 0, ClauseLabel.Deepest));
    }

    [Fact]
    public async Task Fifty_thousand_lids_are_read_whole_and_refused_as_a_document()
    {
        var markup = "<ol>" + string.Concat(Enumerable.Repeat("<li>Een lid met <strong>nadruk</strong> en woorden.</li>", 50_000)) + "</ol>";

        var clause = await Task.Run(() => ClauseReader.Read(new(markup, ""))).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(50_000, clause.Blocks.Count);
        Assert.Equal(TenderExcess.Blocks, TenderLimits.Of(new("t", default, null, "", [new("a", 1, "t", "1.0.0", null, null, "", "", clause)])));
    }

    // Kind with level and number, then the runs: * strong, / emphasis, [prompt] of an open place.
    private static IReadOnlyList<string> Read(string markup) => [.. ClauseReader.Read(new(markup, "")).Blocks.Select(block =>
        $"{block.Kind}{block.Level}{(block.Number > 0 ? "." + block.Number : "")}: {string.Join('|', block.Runs.Select(Of))}")];

    private static string Of(ClauseRun run) => run switch
    {
        WordsRun words => (words.IsStrong ? "*" : "") + (words.IsEmphasis ? "/" : "") + words.Text,
        FieldRun field => field.Prompt,
        LinkRun link => link.Text + "→" + link.Href,
        _ => run.ToString()!,
    };
}
