using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.TenderParagraphs;
using Showcase.Web.Infrastructure.Schema;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs;

/// <summary>The library is whole: what a buyer, a contractor and a coordinator need stands with every paragraph.</summary>
public sealed class LibraryTests(SharedHost shared)
{
    [Fact]
    public async Task It_has_fourteen_paragraphs_each_number_once_in_the_order_of_their_numbers()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.Equal(Enumerable.Range(1, 14), library.Originals.Select(paragraph => paragraph.Number));
    }

    [Fact]
    public async Task Every_paragraph_is_told_in_full()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.All(library.Paragraphs, paragraph =>
        {
            Assert.All(
                new Dictionary<string, Core.Content.RichText>
                {
                    ["text"] = paragraph.Clause,
                    ["explanation"] = paragraph.Explanation,
                    ["contractor's text"] = paragraph.ContractorText,
                    ["legal basis"] = paragraph.LegalBasis,
                    ["proportionality"] = paragraph.Proportionality,
                    ["proof"] = paragraph.Proof,
                },
                part => Assert.True(part.Value.Plain.Length > 100, $"{paragraph.UrlSegment}: {part.Key}"));
            Assert.All(
                new Dictionary<string, IReadOnlyList<object>>
                {
                    ["kinds"] = paragraph.ContractKinds,
                    ["placeholders"] = paragraph.Placeholders,
                    ["monitoring fields"] = paragraph.MonitoringFields,
                    ["indicators"] = paragraph.Indicators,
                    ["keywords"] = paragraph.Keywords,
                    ["stories"] = paragraph.RelatedStories,
                    ["versions"] = paragraph.Versions,
                },
                list => Assert.True(list.Value.Count > 0, $"{paragraph.UrlSegment}: {list.Key}"));
            Assert.InRange(paragraph.Summary.Length, 60, 300);
            Assert.NotNull(paragraph.MetaDescription);
            Assert.NotNull(paragraph.ValidFrom);
        });
    }

    [Fact]
    public async Task What_is_chosen_stands_in_the_list_to_choose_from()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.All(library.Paragraphs, paragraph =>
        {
            Assert.Contains(paragraph.TenderPhase ?? "", ItemsOf("Aanbestedingsfase"));
            Assert.Contains(paragraph.Approach ?? "", ItemsOf("Aanpak"));
            Assert.Contains(paragraph.Role ?? "", ItemsOf("Rol van de paragraaf"));
            Assert.Contains(paragraph.ThresholdFit ?? "", ItemsOf("Bij de drempel"));
            Assert.Contains(paragraph.LabourFit ?? "", ItemsOf("Bij het aandeel arbeid"));
            Assert.Subset(ItemsOf("Soort opdracht"), paragraph.ContractKinds.ToHashSet());
            Assert.Subset(ItemsOf("Velden van de monitoring"), paragraph.MonitoringFields.ToHashSet());
            Assert.Subset(ItemsOf("Indicatoren"), paragraph.Indicators.ToHashSet());
        });
    }

    [Fact]
    public void The_lists_offer_what_the_record_the_catalogue_and_the_code_know()
    {
        Assert.Subset(
            RecordTables.All.Except([RecordTables.Organisations]).SelectMany(table => RecordTables.AllOf(table).Select(field => $"{table}.{field}")).ToHashSet(),
            ItemsOf("Velden van de monitoring"));
        Assert.Equal(Indicators.All.Select(indicator => indicator.Code).ToHashSet(), ItemsOf("Indicatoren"));
        Assert.Equal(["alle", "diensten", "leveringen", "raamovereenkomst", "subsidie", "werken"], ItemsOf("Soort opdracht").Order());
        Assert.Equal(
            [
                FieldSource.PolicyPercentage, FieldSource.PolicyBase, FieldSource.PolicyName, FieldSource.PolicyPenaltyFactor, FieldSource.PolicyBlockSet, FieldSource.PolicyThreshold,
                .. SeedLibrary.PsoSteps.Select(step => FieldSource.PolicyDiscountPrefix + step),
                FieldSource.Organisation, FieldSource.Value, FieldSource.Months, FieldSource.Obligation,
            ],
            ItemsOf("Herkomst van een invulveld"));
    }

    [Fact]
    public async Task Only_official_eForms_codes_are_given_and_every_paragraph_but_the_subsidy_has_one()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.All(library.Paragraphs, paragraph => Assert.Equal(paragraph.EformsCodes, EformsCode.Of(paragraph.EformsCodes).Select(code => code.Code)));
        Assert.Equal([9], library.Paragraphs.Where(paragraph => paragraph.EformsCodes.Count == 0).Select(paragraph => paragraph.Number));
        Assert.Contains("res-ws", library.Number(5).EformsCodes);
    }

    [Fact]
    public async Task Every_situation_has_a_main_text()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var main = library.Originals.Where(paragraph => paragraph.Role == "hoofdtekst").ToArray();
        TenderParagraph[] Fitting(string kind, string threshold, string labour) =>
            [.. main.Where(paragraph => paragraph.ContractKinds.Contains(kind) && (paragraph.ThresholdFit == "altijd" || paragraph.ThresholdFit == threshold) && (paragraph.LabourFit == "elk aandeel" || paragraph.LabourFit == labour))];

        foreach (var labour in new[] { "gewoon aandeel", "laag aandeel" })
        {
            Assert.All(["werken", "leveringen", "diensten", "raamovereenkomst", "subsidie"], kind => Assert.Single(Fitting(kind, "vanaf de drempel", labour)));
            Assert.All(["werken", "leveringen", "diensten", "raamovereenkomst"], kind => Assert.Equal(7, Assert.Single(Fitting(kind, "onder de drempel", labour)).Number));
        }

        Assert.Equal(1, Fitting("werken", "vanaf de drempel", "gewoon aandeel")[0].Number);
        Assert.Equal(2, Fitting("leveringen", "vanaf de drempel", "laag aandeel")[0].Number);
    }

    [Fact]
    public async Task A_variant_belongs_to_a_policy_and_to_a_text_of_the_library_from_which_it_differs()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.True(library.Variants.Count() >= 2);
        Assert.All(library.Variants, variant =>
        {
            Assert.NotNull(variant.PolicySet);
            Assert.Null(variant.BaseParagraph!.BaseParagraph);
            Assert.Equal(variant.BaseParagraph.Number, variant.Number);
            Assert.NotEqual(variant.BaseParagraph.Clause.Plain, variant.Clause.Plain);
            Assert.True(variant.IsFictional);
            Assert.Contains("fictief", variant.Explanation.Plain, StringComparison.Ordinal);
        });
        Assert.True(library.Variants.Select(variant => variant.PolicySet!.Key).Distinct().Count() > 1);
    }

    private static HashSet<string> ItemsOf(string dataType)
    {
        var schema = new UsyncSchemaReader(RepositoryRoot.Combine("uSync", "v17")).Read();
        using var configuration = System.Text.Json.JsonDocument.Parse(schema.DataTypes.Single(type => type.Name == dataType).ConfigJson);
        return [.. configuration.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetString()!)];
    }
}
