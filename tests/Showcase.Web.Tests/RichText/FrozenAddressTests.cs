using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.TenderParagraphs.Documents;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Tests.Support;
using Showcase.Web.Tests.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.RichText;

public sealed class FrozenAddressTests(SharedHost shared)
{
    private const string Token = "<p>Er waren <data data-resultaat=\"deelnemers\" data-gebied=\"AM91\" data-periode=\"laatste-jaar\">velen</data> in de regio.</p>";

    [Fact]
    public async Task A_number_that_is_taken_along_leads_to_the_release_that_it_is_from()
    {
        var host = await shared.Started;
        var clause = ClauseReader.Read(host.Services.GetRequiredService<RichTextRenderer>().Render(Token));
        var number = Assert.Single(clause.Blocks).Runs.OfType<ResultRun>().Single();
        var release = host.Services.GetRequiredService<IPublishedResults>().Latest!.Number;

        var page = await host.GetPageAsync(number.FrozenPath, TestContext.Current.CancellationToken);

        Assert.EndsWith($"&uitgave={release}", number.FrozenPath, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Matches("^[0-9]+ deelnemers$", number.Text);
        Assert.Matches("^[0-9]{4}, peildatum [0-9]+ [a-z]+ 2026$", number.Stamp);
        Assert.Contains(number.Text.Split(' ')[0], page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><a href=\"/x\" data-vast=\"/resultaten/vals\" class=\"inline-result\">9999 plaatsingen</a></p>")]
    [InlineData("<p><data data-resultaat=\"bestaat-niet\" data-gebied=\"AM91\" data-periode=\"2025\" data-vast=\"/resultaten/vals\">9999 plaatsingen</data></p>")]
    public async Task No_author_can_pass_words_off_as_a_released_number(string markup)
    {
        var host = await shared.Started;
        var text = host.Services.GetRequiredService<RichTextRenderer>().Render(markup);

        Assert.DoesNotContain("data-vast", text.Html, StringComparison.Ordinal);
        Assert.Empty(ClauseReader.Read(text).Blocks.SelectMany(block => block.Runs).OfType<ResultRun>());
    }

    [Fact]
    public async Task The_Delivery_API_gives_the_lasting_address_beside_the_live_one()
    {
        var host = await shared.Started;
        using var answer = JsonDocument.Parse(await host.Client.GetStringAsync(new Uri("/umbraco/delivery/api/v2/content/item/paragrafen/succesparagraaf-resultaten", UriKind.Relative), TestContext.Current.CancellationToken));
        var markup = answer.RootElement.GetProperty("properties").GetProperty("clause").GetProperty("markup").GetString()!;

        Assert.Matches("href=\"/resultaten/opdrachten\\?gebied=AM91\" title=\"[^\"]+\" data-vast=\"/resultaten/opdrachten\\?gebied=AM91&amp;periode=[^\"]+&amp;uitgave=[0-9]+\"", markup);
    }

    [Fact]
    public async Task Every_paragraph_of_the_library_is_read_to_the_last_word()
    {
        var host = await shared.Started;
        using var scope = host.Services.CreateScope();
        var paragraphs = scope.ServiceProvider.GetRequiredService<IPublishedSite>().All<TenderParagraph>();

        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph =>
        {
            var clause = ClauseReader.Read(paragraph.Clause);
            var document = TenderSamples.Document(TenderSamples.Section(paragraph.UrlSegment!, paragraph.Number, "Titel", [.. clause.Blocks]));

            // The page has "1.1." where a form has "a."
            Assert.Equal(Words(paragraph.Clause.Plain), Words(string.Join('\n', clause.Blocks.Select(block => string.Concat(block.Runs.Select(TenderText.WordsOf))))));
            Assert.Equal(paragraph.Placeholders.Select(field => field.Alias).Order().Distinct(), clause.OpenFields().Order());
            SameWordsTests.Compare(document);
        });
    }

    private static IEnumerable<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !Regex.IsMatch(word, @"^(\d+\.)+$|^–$", RegexOptions.None, TimeSpan.FromSeconds(1)));
}
