using Showcase.Core.TenderParagraphs;
using static Showcase.Core.Tests.Regions.ToldPolicies;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class FieldPrefillTests
{
    private static readonly PrefillFacts Facts = new(
        Question("diensten", 25_000_050, 24, 50), Municipal with { ValidFrom = new(2025, 1, 1) }, "Gemeente Merelstede", 62_500_12, ToldBlocks.Of("oost-nl"));

    [Theory]
    [InlineData(FieldSource.PolicyPercentage, FieldKind.Percentage, "5")]
    [InlineData(FieldSource.PolicyBase, FieldKind.Text, "de loonsom")]
    [InlineData(FieldSource.PolicyName, FieldKind.Text, "Beleid gemeente-2025, geldig vanaf 1 januari 2025")]
    [InlineData(FieldSource.PolicyPenaltyFactor, FieldKind.Text, "1,5")]
    [InlineData(FieldSource.PolicyBlockSet, FieldKind.Text, "oost-nl (Convenant Oost-Nederland, https://impactoost.nl/bouwblokken)")]
    [InlineData(FieldSource.PolicyThreshold, FieldKind.Amount, "€\u00A0100.000,00")]
    [InlineData("beleid: korting trede 1", FieldKind.Percentage, "25")]
    [InlineData(FieldSource.Organisation, FieldKind.Organisation, "Gemeente Merelstede")]
    [InlineData(FieldSource.Value, FieldKind.Amount, "€\u00A0250.000,50")]
    [InlineData(FieldSource.Months, FieldKind.WholeNumber, "24")]
    [InlineData(FieldSource.Obligation, FieldKind.Amount, "€\u00A062.500,12")]
    public void Each_source_gives_a_value_that_its_place_reads(string source, FieldKind kind, string words) =>
        Assert.Equal(words, FieldRules.Read(Spec(source, kind), FieldPrefill.For(Spec(source, kind), Facts)).Value?.Words);

    [Theory]
    [InlineData(FieldSource.PolicyPercentage)]
    [InlineData(FieldSource.PolicyBase)]
    [InlineData(FieldSource.PolicyName)]
    [InlineData(FieldSource.PolicyPenaltyFactor)]
    [InlineData(FieldSource.PolicyBlockSet)]
    [InlineData(FieldSource.PolicyThreshold)]
    [InlineData("beleid: korting trede 1")]
    [InlineData(FieldSource.Organisation)]
    [InlineData(FieldSource.Value)]
    [InlineData(FieldSource.Months)]
    [InlineData(FieldSource.Obligation)]
    [InlineData(null)]
    [InlineData("beleid: onzin")]
    public void What_is_not_known_is_left_open(string? source) =>
        Assert.Null(FieldPrefill.For(Spec(source, FieldKind.Text), new PrefillFacts(Question(null, null, null, null), null, null, null, null)));

    [Fact]
    public void A_policy_that_says_nothing_of_it_leaves_the_place_open()
    {
        var facts = Facts with { Policy = Rijk with { Base = null, BlockSet = null, PenaltyFactor = 0 } };

        Assert.All([FieldSource.PolicyBase, FieldSource.PolicyBlockSet, FieldSource.PolicyPenaltyFactor, "beleid: korting trede 1"], source => Assert.Null(FieldPrefill.For(Spec(source, FieldKind.Text), facts)));
        Assert.Null(FieldPrefill.For(Spec(FieldSource.PolicyPercentage, FieldKind.Percentage), facts with { Question = Question("leveringen", 1, 1, 1) }));
    }

    [Fact]
    public void A_choice_gets_the_word_that_it_offers() =>
        Assert.Equal("loonsom", FieldPrefill.For(Spec(FieldSource.PolicyBase, FieldKind.Choice) with { Choices = ["opdrachtsom", "loonsom"] }, Facts));

    [Fact]
    public void A_value_that_the_place_would_refuse_is_not_put_there()
    {
        Assert.Null(FieldPrefill.For(Spec(FieldSource.Organisation, FieldKind.Organisation), Facts with { OrganisationName = "twee\nregels" }));
        Assert.Null(FieldPrefill.For(Spec(FieldSource.PolicyPercentage, FieldKind.Percentage), Facts with { Policy = Of("a") with { Percentages = [new(null, 0, 0, 0, 2.125m, null)] } }));
    }

    private static FieldSpec Spec(string? source, FieldKind kind) => new("plek", "Plek", kind, null, null, true, [], source);
}
