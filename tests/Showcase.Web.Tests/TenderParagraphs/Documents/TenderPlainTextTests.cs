using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

public sealed class TenderPlainTextTests
{
    [Fact]
    public void The_text_reads_as_a_letter_with_numbers_open_places_and_addresses() => Assert.Equal(
        """
        Social return in de aanbesteding groen
        Samengesteld op 26 november 2026. Beleid: Convenant Merelland 2024. Deze selectie: https://voorbeeld.example.nl/paragrafen/samenstellen?p=1,6

        Contractvoorwaarde met bouwblokken

        Artikel 12 – Social return

        Lees ook de toelichting (https://voorbeeld.example.nl/paragrafen/een) van de wet (https://wetten.example.nl/?a=1&b=2).

        1. Opdrachtnemer besteedt [percentage] procent, exclusief btw.
        2. De korting bedraagt:
           a. aspirant: 5 procent;
           b. trede 1, als:
              i. het certificaat geldig is;
              ii. of gelijkwaardig.
           Dit geldt ook voor onderaannemers.
        3. Vorig jaar waren er 210 plaatsingen (2025, peildatum 30 september 2026, https://voorbeeld.example.nl/resultaten/plaatsingen?gebied=AM91&periode=2025&uitgave=4) in de regio.

        Tussen de leden staat gewone tekst
        op twee regels.

        4. Hier telt de lijst door.
        – een punt
           – een punt daarin

        Slot

        1. Hier begint de telling opnieuw.

        Paragraaf 1 (contractvoorwaarde-vijf-procent), versie 2.1.0 van 4 mei 2026. Bron: https://voorbeeld.example.nl/paragrafen/contractvoorwaarde-vijf-procent/2.1.0

        """.ReplaceLineEndings("\r\n"),
        TenderPlainText.Write(TenderSamples.Everything));

    [Fact]
    public void A_title_that_is_that_of_the_only_paragraph_stands_there_once()
    {
        var document = TenderSamples.Everything with { Title = TenderSamples.Everything.Sections[0].Title };

        Assert.Equal(2, TenderPlainText.Write(document).Split(document.Title).Length);
    }

    [Fact]
    public void Nothing_unseen_is_in_it_whatever_the_words()
    {
        foreach (var text in HostileTenders.All.Select(TenderPlainText.Write))
        {
            Assert.DoesNotContain(text.Replace("\r\n", "", StringComparison.Ordinal), sign => char.IsControl(sign) || sign is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\ufeff');
            Assert.Contains("[", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_too_large_is_refused_whole_in_every_form()
    {
        var section = TenderSamples.Everything.Sections[0];
        TenderDocument[] documents =
        [
            TenderSamples.Document([.. Enumerable.Repeat(section, TenderLimits.MostSections + 1)]),
            TenderSamples.Document(section with { Text = new([.. Enumerable.Repeat(TenderSamples.Paragraph(new WordsRun("x")), TenderLimits.MostBlocks + 1)]) }),
            TenderSamples.Document(section with { Text = new([TenderSamples.Paragraph([.. Enumerable.Repeat(new WordsRun(""), TenderLimits.MostRuns + 1)])]) }),
            TenderSamples.Document(section with { Text = new([TenderSamples.Paragraph(new FieldRun("a", "b", new string('x', TenderLimits.MostCharacters)))]) }),
        ];

        Assert.All(documents, document =>
        {
            Assert.Throws<ArgumentException>(() => TenderPlainText.Write(document));
            Assert.Throws<ArgumentException>(() => TenderHtml.Write(document));
            Assert.Throws<ArgumentException>(() => TenderMarkdown.Write(document));
            Assert.Throws<ArgumentException>(() => TenderJson.Write(document));
            Assert.Throws<ArgumentException>(() => TenderForms.Word(document));
            Assert.Throws<ArgumentException>(() => TenderForms.OpenDocument(document));
        });
    }
}
