using AngleSharp.Html.Parser;
using Markdig;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

public sealed class TenderMarkdownTests
{
    private static readonly string[] Own = ["h1", "h2", "h3", "h4", "p", "ol", "ul", "li", "strong", "em", "a", "br"];

    // As GitHub reads it: bare addresses, tables, strikethrough and more come on top of CommonMark.
    private static readonly MarkdownPipeline Widest = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Fact]
    public void The_text_is_readable_as_it_stands() => Assert.Equal(
        """
        # Social return in de aanbesteding groen

        Samengesteld op 26 november 2026. Beleid: Convenant Merelland 2024. Deze selectie: [https\://voorbeeld.example.nl/paragrafen/samenstellen?p\=1,6](<https://voorbeeld.example.nl/paragrafen/samenstellen?p=1,6>)

        ## Contractvoorwaarde met bouwblokken

        ### Artikel 12 – Social return

        Lees ook [de toelichting](<https://voorbeeld.example.nl/paragrafen/een>) van [de wet](<https://wetten.example.nl/?a=1&b=2>).

        1. Opdrachtnemer besteedt \[percentage\] procent, **exclusief btw**.

        2. De korting bedraagt:

           a. aspirant: 5 procent;

           b. trede 1, als:

           i. het certificaat geldig is;

           ii. *of gelijkwaardig*.

           Dit geldt ook voor onderaannemers.

        3. Vorig jaar waren er [210 plaatsingen](<https://voorbeeld.example.nl/resultaten/plaatsingen?gebied=AM91&periode=2025&uitgave=4>) (2025, peildatum 30 september 2026) in de regio.

        Tussen de leden staat gewone tekst\
        op twee regels.

        4. Hier telt de lijst door.

        - een punt

          - een punt daarin

        #### Slot

        1. Hier begint de telling opnieuw.

        *Paragraaf 1 (contractvoorwaarde-vijf-procent), versie 2.1.0 van 4 mei 2026. Bron: https\://voorbeeld.example.nl/paragrafen/contractvoorwaarde-vijf-procent/2.1.0*


        """.ReplaceLineEndings("\n"),
        TenderMarkdown.Write(TenderSamples.Everything));

    [Fact]
    public void No_word_becomes_markup_not_even_for_readers_that_know_more_than_CommonMark()
    {
        foreach (var document in HostileTenders.All)
        {
            var page = new HtmlParser().ParseDocument(Markdown.ToHtml(TenderMarkdown.Write(document), Widest)).Body!;

            Assert.All(page.QuerySelectorAll("*"), element => Assert.Contains(element.LocalName, Own));
            Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("https://voorbeeld.example.nl/", link.GetAttribute("href"), StringComparison.Ordinal));
        }
    }
}
