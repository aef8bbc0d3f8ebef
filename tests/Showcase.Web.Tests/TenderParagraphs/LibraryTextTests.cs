using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs;

/// <summary>What the texts of the library must say, and how their open places hang together.</summary>
public sealed partial class LibraryTextTests(SharedHost shared)
{
    [Fact]
    public async Task Every_open_place_of_a_text_has_one_field_and_every_field_has_a_place()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.All(library.Paragraphs, paragraph =>
        {
            Assert.Equal(PlacesOf(paragraph.Clause), paragraph.Placeholders.Select(field => field.Alias));
            Assert.All(paragraph.Placeholders, field => Assert.False(string.IsNullOrWhiteSpace(field.Help), $"{paragraph.UrlSegment}: {field.Alias}"));
            Assert.All(paragraph.Placeholders, field => Assert.Equal(field.ToSpec().Kind == FieldKind.Choice, field.Choices.Count > 1));
            Assert.All(paragraph.Placeholders.Where(field => field.Choices.Count > 0 && field.DefaultValue is not null), field => Assert.Contains(field.DefaultValue!, field.Choices));
        });
    }

    [Fact]
    public async Task The_same_alias_means_the_same_in_every_text()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var meanings = library.Paragraphs.SelectMany(paragraph => paragraph.Placeholders).GroupBy(field => field.Alias).ToArray();

        Assert.Contains(meanings, meaning => meaning.Count() > 5);
        Assert.All(meanings, meaning => Assert.Single(meaning.Select(field => (field.Label, field.FieldKind, field.Prefill, string.Join(';', field.Choices))).Distinct()));
    }

    [Fact]
    public async Task What_a_policy_decides_is_taken_from_the_policy()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        string? SourceOf(int number, string alias) => library.Number(number).Placeholders.Single(field => field.Alias == alias).Prefill;

        Assert.Equal(FieldSource.PolicyPercentage, SourceOf(1, "percentage"));
        Assert.Equal(FieldSource.PolicyBase, SourceOf(1, "grondslag"));
        Assert.Equal(FieldSource.PolicyThreshold, SourceOf(7, "drempel"));
        Assert.Equal(FieldSource.PolicyPenaltyFactor, SourceOf(12, "boetefactor"));
        Assert.Equal(
            SeedLibrary.PsoSteps.Select(step => FieldSource.PolicyDiscountPrefix + step),
            library.Number(6).Placeholders.Select(field => field.Prefill).OfType<string>());
        Assert.All(library.Number(6).Placeholders.Where(field => field.Prefill is not null), field => Assert.Null(field.DefaultValue));
    }

    [Fact]
    public async Task No_block_of_text_names_a_label_without_of_gelijkwaardig()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var named = library.Paragraphs.SelectMany(BlocksOf).Where(block => Label().IsMatch(block)).ToArray();

        Assert.True(named.Length > 5);
        Assert.All(named, block => Assert.Matches("of (een )?gelijkwaardig", block));
    }

    [Fact]
    public async Task Every_text_is_made_of_numbered_clauses_and_every_basis_names_articles_to_check()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.All(library.Paragraphs, paragraph =>
        {
            var body = Body(paragraph.Clause);
            Assert.NotNull(body.QuerySelector("p:first-child > strong"));
            Assert.True(body.QuerySelectorAll("body > ol > li").Length >= 4, paragraph.UrlSegment);
            Assert.Matches("artikel(en)? [0-9]", paragraph.LegalBasis.Plain);
            Assert.NotNull(Body(paragraph.LegalBasis).QuerySelector("a[href='https://wetten.overheid.nl/']"));
        });
    }

    [Fact]
    public async Task A_reference_to_a_clause_of_the_same_text_leads_to_one()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var seen = 0;

        Assert.All(library.Paragraphs.SelectMany(paragraph => paragraph.Versions.Select(version => version.Clause).Append(paragraph.Clause)), text =>
        {
            var clauses = Body(text).QuerySelectorAll("body > ol > li").Length;
            foreach (Match reference in Reference().Matches(text.Plain))
            {
                seen++;
                Assert.InRange(int.Parse(reference.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 1, clauses);
            }
        });
        Assert.True(seen > 10);
    }

    [Fact]
    public async Task What_counts_is_approved_and_who_tells_a_story_does_so_freely()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.Contains("Alleen goedgekeurde inspanningen tellen mee", library.Number(10).Clause.Plain, StringComparison.Ordinal);
        Assert.Contains("is meedoen altijd vrijwillig", library.Number(13).Clause.Plain, StringComparison.Ordinal);
        Assert.Contains("geen boete", library.Number(7).Clause.Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/paragrafen/succesparagraaf-resultaten", "Merelland")]
    [InlineData("/paragrafen/succesparagraaf-duinvoort", "Duinvoort")]
    public async Task The_success_paragraph_holds_released_numbers_of_its_region_and_says_that_they_are_made_up(string path, string region)
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var paragraph = (TenderParagraph)library.Site.FindByPath(path)!;

        Assert.True(Released().Count(paragraph.Clause.Plain) >= 5, paragraph.Clause.Plain);
        Assert.Contains(region + " is een verzonnen regio", paragraph.Explanation.Plain, StringComparison.Ordinal);
    }

    private static IEnumerable<string> BlocksOf(TenderParagraph paragraph) =>
    [
        paragraph.Title, paragraph.Summary, paragraph.MetaDescription ?? "", .. paragraph.Keywords,
        .. paragraph.Placeholders.SelectMany(field => new[] { field.Label, field.Help ?? "" }),
        .. new[] { paragraph.Clause, paragraph.Explanation, paragraph.ContractorText, paragraph.LegalBasis, paragraph.Proportionality, paragraph.Proof }
            .Concat(paragraph.Versions.Select(version => version.Clause))
            .SelectMany(text => Body(text).QuerySelectorAll("p, li").Select(OwnText)),
        .. paragraph.Versions.Select(version => version.Note),
    ];

    private static string OwnText(IElement block) => string.Concat(block.ChildNodes.Where(node => node is not IElement { LocalName: "ol" or "ul" or "p" }).Select(node => node.TextContent));

    private static IEnumerable<string> PlacesOf(Core.Content.RichText text) => Body(text).QuerySelectorAll("[data-veld]").Select(place => place.GetAttribute("data-veld")!).Distinct();

    private static IElement Body(Core.Content.RichText text) => new HtmlParser().ParseDocument(text.Html).Body!;

    [GeneratedRegex(@"\bPSO\b|Prestatieladder", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"[0-9] [^()]+ \(2025, peildatum [0-9]+ [a-z]+ 2026\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Released();

    [GeneratedRegex(@"\blid ([0-9]+)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
