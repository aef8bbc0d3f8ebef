using CsCheck;
using Showcase.Core.TenderParagraphs;
using static Showcase.Core.Tests.Regions.ToldPolicies;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class ClauseChecksTests
{
    private static readonly FieldSpec Percentage = new("percentage", "Percentage", FieldKind.Percentage, null, null, true, [], FieldSource.PolicyPercentage);

    private static readonly ClauseContext Sound = new(
        Question("werken", 25_000_000, 6, 50), Rijk, [Percentage], true, null, null, null, [.. ToldBlocks.All.Select(set => set.Code)]);

    private static readonly ClauseText SoundText = Clause("De inspanning houdt verband met het voorwerp van de opdracht.", "Opdrachtnemer besteedt 5 procent.");

    [Fact]
    public void A_sound_clause_brings_no_finding() => Assert.Empty(ClauseChecks.Of(Asking(SoundText, "5"), Sound));

    [Fact]
    public void Every_open_place_is_named_once_with_its_first_block()
    {
        var text = new ClauseText([.. SoundText.Blocks, Block(new FieldRun("naam", "[naam]", null)), Block(new FieldRun("naam", "[naam]", null), new FieldRun("dag", "[dag]", null))]);

        Assert.Equal([new(ClauseFindingKind.OpenField, ClauseSeverity.Warning, 2, "naam"), new ClauseFinding(ClauseFindingKind.OpenField, ClauseSeverity.Warning, 3, "dag")], ClauseChecks.Of(text, Sound));
    }

    [Theory]
    [InlineData("De inspanning houdt verband met het voorwerp van de opdracht.", null, true)]
    [InlineData("Er is verband met de uitvoering van de overeenkomst.", null, true)]
    [InlineData("Opdrachtnemer doet iets goeds.", true, true)]
    [InlineData("Opdrachtnemer doet iets goeds.", null, false)]
    [InlineData("De inspanning houdt verband met het voorwerp van de opdracht.", false, false)]
    public void The_link_with_the_subject_stands_in_the_text_or_in_the_answer(string words, bool? answer, bool isTied) =>
        Assert.Equal(!isTied, ClauseChecks.Of(Clause(words), Sound with { TiesToSubject = answer }).Any(finding => finding.Kind == ClauseFindingKind.NoSubjectLink));

    [Fact]
    public void A_text_that_asks_no_effort_need_not_tie_one_to_the_subject()
    {
        var privacy = Sound with { Role = ParagraphTraits.Addition, Fields = [] };

        Assert.Empty(ClauseChecks.Of(Clause("Opdrachtnemer bewaart geen medische gegevens."), privacy));
        Assert.Single(ClauseChecks.Of(Clause("Opdrachtnemer bewaart geen medische gegevens."), privacy with { Fields = [Percentage] }));
        Assert.Single(ClauseChecks.Of(Clause("Opdrachtnemer bewaart geen medische gegevens."), privacy with { Role = ParagraphTraits.MainText }));
    }

    [Theory]
    [InlineData("Inschrijver heeft een PSO-certificaat.", "PSO")]
    [InlineData("Inschrijver heeft PSO 30+.", "PSO 30+")]
    [InlineData("Inschrijver staat op de Prestatieladder Socialer Ondernemen.", "Prestatieladder Socialer Ondernemen")]
    [InlineData("Inschrijver heeft het SROI-keurmerk.", "SROI-keurmerk")]
    [InlineData("Inschrijver heeft het Keurmerk Sociaal.", "Keurmerk Sociaal")]
    [InlineData("Inschrijver heeft een PSO-certificaat. Andere bewijzen zijn niet gelijkwaardig.", "PSO")]
    [InlineData("Inschrijver heeft een PSO-certificaat of gelijkwaardig.", null)]
    [InlineData("Inschrijver heeft een PSO-certificaat of een daaraan gelijkwaardig bewijs.", null)]
    [InlineData("Inschrijver heeft een PSO-certificaat dan wel een gelijkwaardig bewijs.", null)]
    [InlineData("Een keurmerk is niet nodig.", null)]
    [InlineData("De EPSON printer en het psolied.", null)]
    public void A_label_goes_with_its_equivalent_in_the_same_block(string words, string? label) =>
        Assert.Equal(label, ClauseChecks.Of(Clause(words), Sound).SingleOrDefault(finding => finding.Kind == ClauseFindingKind.LabelWithoutEquivalent)?.Word);

    [Fact]
    public void An_equivalent_in_another_block_does_not_help()
    {
        var finding = Assert.Single(ClauseChecks.Of(Clause("Voorwerp van de opdracht, of gelijkwaardig.", "Een PSO-certificaat."), Sound));

        Assert.Equal((ClauseFindingKind.LabelWithoutEquivalent, 1), (finding.Kind, finding.Block));
    }

    [Fact]
    public void A_label_that_was_filled_in_is_seen_as_well() =>
        Assert.Contains(ClauseChecks.Of(new ClauseText([Block(new WordsRun("Bewijs: "), new FieldRun("bewijs", "[bewijs]", "PSO trede 2"))]), Sound), finding => finding.Kind == ClauseFindingKind.LabelWithoutEquivalent);

    [Theory]
    [InlineData("5", null)]
    [InlineData("5,01", 5.01)]
    [InlineData("2,5", null)]
    public void More_than_the_policy_asks_is_told_with_both_numbers(string percentage, double? over)
    {
        var finding = ClauseChecks.Of(Asking(SoundText, percentage), Sound).SingleOrDefault(one => one.Kind == ClauseFindingKind.PercentageOverPolicy);

        Assert.Equal((decimal?)over, finding?.Given);
        Assert.Equal(over is null ? null : 5m, finding?.Needed);
    }

    [Fact]
    public void A_percentage_of_a_tender_under_the_threshold_is_out_of_proportion()
    {
        var findings = ClauseChecks.Of(Asking(SoundText, "5"), Sound with { Question = Question("werken", 24_999_999, 5, null) });

        Assert.Equal([(ClauseFindingKind.ValueBelowPolicy, 25_000_000m, 24_999_999m), (ClauseFindingKind.ShorterThanPolicy, 6m, 5m)], findings.Select(finding => (finding.Kind, finding.Needed ?? 0, finding.Given ?? 0)));
        Assert.Equal([ClauseFindingKind.KindNotInPolicy], ClauseChecks.Of(Asking(SoundText, "5"), Sound with { Question = Question("leveringen", 1, 1, 1) }).Select(finding => finding.Kind));
        Assert.Equal([ClauseFindingKind.LabourShareBelowPolicy], ClauseChecks.Of(Asking(SoundText, "5"),
            Sound with { Policy = Of("a") with { Percentages = [new(null, 0, 0, 30, 5, null)] }, Question = Question("werken", 1, 1, 29) }).Select(finding => finding.Kind));
    }

    [Fact]
    public void What_cannot_be_weighed_is_advice_and_a_text_that_asks_no_percentage_is_not_weighed()
    {
        Assert.Equal([(ClauseFindingKind.ProportionalityOpen, ClauseSeverity.Advice)], Told(Asking(SoundText, "5"), Sound with { Question = Question("werken", null, null, null) }));
        Assert.Equal([(ClauseFindingKind.NoPolicy, ClauseSeverity.Advice)], Told(Asking(SoundText, "5"), Sound with { Policy = null }));
        Assert.Empty(Told(SoundText, Sound with { Policy = null, Question = Question("werken", 1, 1, 1) }));
    }

    [Fact]
    public void Missing_basis_and_validity_are_told_with_the_day()
    {
        var (before, after) = (Today.AddDays(-1), Today.AddDays(1));

        Assert.Equal([(ClauseFindingKind.NoLegalBasis, ClauseSeverity.Warning)], Told(SoundText, Sound with { HasLegalBasis = false }));
        Assert.Equal(before, Assert.Single(ClauseChecks.Of(SoundText, Sound with { ValidTo = before })).Day);
        Assert.Equal(new ClauseFinding(ClauseFindingKind.ParagraphNotYetValid, ClauseSeverity.Warning, Day: after), Assert.Single(ClauseChecks.Of(SoundText, Sound with { ValidFrom = after })));
        Assert.Equal(new ClauseFinding(ClauseFindingKind.PolicyExpired, ClauseSeverity.Warning, Word: "Beleid rijk", Day: before), Assert.Single(ClauseChecks.Of(SoundText, Sound with { Policy = Rijk with { ValidTo = before } })));
        Assert.Equal(ClauseFindingKind.PolicyNotYetValid, Assert.Single(ClauseChecks.Of(SoundText, Sound with { Policy = Rijk with { ValidFrom = after } })).Kind);
        Assert.Empty(ClauseChecks.Of(SoundText, Sound with { ValidFrom = Today, ValidTo = Today, Policy = Rijk with { ValidFrom = Today, ValidTo = Today } }));
    }

    [Theory]
    [InlineData("Waarden van oost-nl.", null)]
    [InlineData("Waarden van oost-nl en van leiden-2023.", "leiden-2023")]
    [InlineData("Waarden van utrecht-a.", "utrecht-a")]
    [InlineData("Zie https://www.rijnvicus.nl/ en utrecht-anders.", null)]
    public void Values_of_another_block_set_than_that_of_the_policy_are_told(string words, string? other) =>
        Assert.Equal(other, ClauseChecks.Of(Clause("Voorwerp van de opdracht.", words), Sound).SingleOrDefault(finding => finding is { Kind: ClauseFindingKind.MixedBlockSets, Block: 1 })?.Word);

    [Fact]
    public void Warnings_come_before_advice_and_then_the_order_of_the_text()
    {
        var findings = ClauseChecks.Of(Clause("Een PSO-certificaat.", "Waarden van leiden-2023."), Sound with { HasLegalBasis = false });

        Assert.Equal([ClauseFindingKind.NoLegalBasis, ClauseFindingKind.LabelWithoutEquivalent, ClauseFindingKind.MixedBlockSets, ClauseFindingKind.NoSubjectLink], findings.Select(finding => finding.Kind));
    }

    [Fact]
    public void No_text_makes_the_checks_throw_or_point_outside_it() => Gen.String.Array[0, 5].Sample(blocks =>
    {
        var text = Clause([.. blocks, "PSO " + string.Concat(blocks)]);
        return ClauseChecks.Of(text, Sound).All(finding => finding.Block is null || (finding.Block >= 0 && finding.Block < text.Blocks.Count));
    });

    [Theory]
    [InlineData("of ")]
    [InlineData("Keurmerk ")]
    [InlineData("voorwerp van de ")]
    [InlineData("A_")]
    [InlineData("oost-nl-")]
    [InlineData(" ")]
    public void A_text_that_repeats_itself_a_hundred_thousand_times_is_read_all_the_same(string piece)
    {
        var text = Clause(string.Concat(Enumerable.Repeat(piece, 100_000)));

        Assert.NotNull(ClauseChecks.Of(text, Sound));
    }

    private static IEnumerable<(ClauseFindingKind, ClauseSeverity)> Told(ClauseText text, ClauseContext context) => ClauseChecks.Of(text, context).Select(finding => (finding.Kind, finding.Severity));

    private static ClauseText Asking(ClauseText text, string percentage) => new([.. text.Blocks, Block(new FieldRun("percentage", "[percentage]", percentage))]);

    private static ClauseText Clause(params string[] blocks) => new([.. blocks.Select(words => Block(new WordsRun(words)))]);

    private static ClauseBlock Block(params ClauseRun[] runs) => new(ClauseBlockKind.Paragraph, 0, 0, runs);
}
