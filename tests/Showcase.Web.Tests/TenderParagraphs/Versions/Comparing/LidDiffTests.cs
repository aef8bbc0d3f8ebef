using System.Diagnostics;
using CsCheck;
using Showcase.Web.Features.TenderParagraphs.Versions;
using Showcase.Web.Features.TenderParagraphs.Versions.Comparing;
using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Tests.TenderParagraphs.Versions.Comparing;

public sealed class LidDiffTests
{
    private static readonly string[] Words = ["de", "het", "opdrachtnemer", "[aantal]", "meldt", "binnen", "dagen,", "niet"];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[1, 6].Select(words => string.Join(' ', words)).Array[0, 8]
        .Select(lines => string.Join('\n', lines.Select((line, index) => $"{index + 1}. {line}")));

    [Fact]
    public void Both_texts_can_be_read_back_from_the_difference() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        var changes = LidDiff.Of(before, after);
        Assert.Equal(Lines(after), changes.Where(change => change.Kind != LidChangeKind.Removed).Select(change => Side(change, DiffKind.Deleted)));
        Assert.Equal(Lines(before).Order(StringComparer.Ordinal), changes.Where(change => change.Kind != LidChangeKind.Added).Select(change => Side(change, DiffKind.Inserted)).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void A_text_compared_with_itself_has_no_change() => Texts.Sample(text => LidDiff.Of(text, text).All(change => !change.IsChange));

    [Theory]
    [InlineData("1. Een.\n2. Twee.", "1. Nul komt erbij.\n2. Een.\n3. Twee.", "1 lid toegevoegd.")]
    [InlineData("1. Een.\n2. Twee.", "1. Een.\n2. Twee.", "De tekst is niet veranderd.")]
    [InlineData("1. Een appel per dag.\n2. Twee peren per week.\n3. Drie.", "1. Een appel per week.\n2. Twee peren per jaar.", "2 leden gewijzigd, 1 vervallen.")]
    [InlineData("1. Eerste regel blijft.\n2. Tweede regel gaat weg van hier.\n3. Derde.", "1. Eerste regel blijft.\n2. Derde.\n3. Tweede regel gaat weg van hier.", "1 lid verplaatst.")]
    [InlineData("Oude kop van het artikel\n1. Een.", "Nieuwe kop van het artikel\n1. Een.", "1 onderdeel gewijzigd.")]
    [InlineData("", "1. Een.", "1 lid toegevoegd.")]
    [InlineData("", "", "De tekst is niet veranderd.")]
    public void A_sentence_sums_it_up(string before, string after, string summary) => Assert.Equal(summary, DifferenceWords.Summary(LidDiff.Of(before, after)));

    [Theory]
    [InlineData("1. Een.\n2. Twee.\n3. Drie.", "1. Een.\n2. Twee.\n3. Vier dagen.", "Lid 1 en 2 zijn niet veranderd|Lid 3|Lid 3")]
    [InlineData("1. Een:\n1.1. deel;\n1.2. rest.", "1. Een:\n1.1. deel;\n1.2. de rest.", "Lid 1 en 1, onder a zijn niet veranderd|Lid 1, onder b")]
    [InlineData("1. Een regel over iets.\n2. Twee.", "1. Nul.\n2. Een regel over niets.\n3. Twee.", "Lid 1|Lid 2 (was lid 1)|Lid 3 is niet veranderd")]
    [InlineData("Kop\n1. Een.", "Kop\n1. Anders.", "Deze tekst is niet veranderd|Lid 1|Lid 1")]
    public void Each_row_is_named_as_a_lawyer_names_it(string before, string after, string labels) =>
        Assert.Equal(labels, string.Join('|', DifferenceWords.Rows(LidDiff.Of(before, after)).Select(row => row.Label)));

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a b", "b a")]
    public void Texts_that_repeat_without_end_are_compared_in_bounded_time(string before, string after)
    {
        var clock = Stopwatch.StartNew();

        LidDiff.Of(string.Join(' ', Enumerable.Repeat(before, 40_000)), string.Join(' ', Enumerable.Repeat(after, 39_999)));
        LidDiff.Of(string.Join('\n', Enumerable.Repeat(before, 40_000)), string.Join('\n', Enumerable.Repeat(after, 39_999)));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), clock.Elapsed.ToString());
    }

    private static IEnumerable<string> Lines(string text) => ClauseLine.Of(text).Select(line => line.Text);

    private static string Side(LidChange change, DiffKind left) => string.Concat(change.Pieces.Where(piece => piece.Kind != left).Select(piece => piece.Text)).TrimStart();
}
