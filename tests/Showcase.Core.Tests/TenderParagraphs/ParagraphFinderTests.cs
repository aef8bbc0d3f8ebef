using CsCheck;
using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;
using static Showcase.Core.Tests.Regions.ToldPolicies;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class ParagraphFinderTests
{
    private static readonly string[] Kinds = ["werken", "leveringen", "diensten", "raamovereenkomst", "subsidie"];

    private static readonly Dictionary<string, PolicyTerms?> Policies = new() { ["rijk"] = Rijk, ["zwolle"] = Zwolle, ["2025"] = Municipal, ["geen"] = null };

    // Worked by hand from DOMAIN §2; additions that always suit (10, 11, 13, 14) are told apart below
    [Theory]
    [InlineData("rijk", "werken", 25_000_000, 6, 30, "1 3", "4")]
    [InlineData("rijk", "werken", 24_999_999, 6, 30, "7", "")]
    [InlineData("rijk", "werken", 25_000_001, 6, 30, "1 3", "4")]
    [InlineData("rijk", "werken", 25_000_000, 5, 30, "7", "")]
    [InlineData("rijk", "werken", 25_000_000, 7, 30, "1 3", "4")]
    [InlineData("rijk", "diensten", 25_000_000, 6, 100, "1 3", "4 5")]
    [InlineData("rijk", "diensten", 25_000_000, 6, 29, "2 3", "1 4 5")]
    [InlineData("rijk", "leveringen", 25_000_000, 12, 10, "", "2 5 7")]
    [InlineData("zwolle", "diensten", 20_000_000, 1, 30, "1 3", "4 5")]
    [InlineData("zwolle", "diensten", 19_999_999, 1, 30, "7", "5")]
    [InlineData("zwolle", "raamovereenkomst", 20_000_000, 48, 50, "8", "")]
    [InlineData("zwolle", "raamovereenkomst", 19_999_999, 48, 50, "", "")]
    [InlineData("2025", "diensten", 10_000_000, 12, 30, "1 3 6 12", "4 5")]
    [InlineData("2025", "diensten", 10_000_000, 12, 29, "2 3 6 12", "5")]
    [InlineData("2025", "diensten", 9_999_999, 12, 29, "7", "5")]
    [InlineData("2025", "werken", 10_000_000, 12, 0, "2 3 6 12", "")]
    [InlineData("2025", "leveringen", 10_000_000, 12, 29, "2 6 12", "5")]
    [InlineData("2025", "subsidie", 99_999_999, 12, 50, "9", "")]
    [InlineData("geen", "diensten", 25_000_000, 6, 30, "", "1 3 4 5 6 7 12")]
    [InlineData("geen", "subsidie", 25_000_000, 6, 30, "9", "")]
    public void The_paragraphs_fit_as_the_policy_says(string policy, string kind, long euroCents, int months, int share, string fits, string possible)
    {
        var advice = ParagraphFinder.Find(ToldLibrary.All, Question(kind, euroCents, months, share), Policies[policy]);

        Assert.Equal(fits, NumbersOf(advice, ParagraphFit.Fits));
        Assert.Equal(possible, NumbersOf(advice, ParagraphFit.Possible));
    }

    [Theory]
    [InlineData("werken")]
    [InlineData("leveringen")]
    [InlineData("raamovereenkomst")]
    [InlineData("subsidie")]
    public void Monitoring_privacy_and_both_success_texts_go_with_everything_that_has_a_text(string kind)
    {
        var advice = ParagraphFinder.Find(ToldLibrary.All, Question(kind, 99_000_000, 12, 50), Zwolle);

        Assert.All([10, 11, 13, 14], number => Assert.Equal(ParagraphFit.Fits, Of(advice, number).Fit));
    }

    [Fact]
    public void An_addition_without_any_text_to_go_with_is_a_choice_only()
    {
        var advice = ParagraphFinder.Find(ToldLibrary.All, Question("raamovereenkomst", 19_999_999, 48, 50), Zwolle);

        Assert.Equal(new FitReason(FitReasonKind.NoTextToGoWith, ParagraphFit.Possible), Of(advice, 11).Reasons[^1]);
    }

    [Fact]
    public void What_does_not_fit_says_why_with_the_bound_and_the_answer()
    {
        var advice = ParagraphFinder.Find(ToldLibrary.All, Question("werken", 24_999_999, 5, 29), Rijk);

        Assert.Contains(new FitReason(FitReasonKind.BelowAmount, ParagraphFit.DoesNotFit, 25_000_000, 24_999_999), Of(advice, 1).Reasons);
        Assert.Contains(new FitReason(FitReasonKind.TooShort, ParagraphFit.DoesNotFit, 6, 5), Of(advice, 1).Reasons);
        Assert.Contains(new FitReason(FitReasonKind.LowLabourShare, ParagraphFit.DoesNotFit, 30, 29), Of(ParagraphFinder.Find(ToldLibrary.All, Question("werken", 10_000_000, 5, 29), Municipal), 1).Reasons);
        Assert.Contains(new FitReason(FitReasonKind.KindDoesNotFit, ParagraphFit.DoesNotFit, Word: "werken"), Of(advice, 5).Reasons);
        Assert.Contains(new FitReason(FitReasonKind.OnlyForSubsidy, ParagraphFit.DoesNotFit, Word: "werken"), Of(advice, 9).Reasons);
        Assert.Contains(new FitReason(FitReasonKind.PolicyHasNoDiscounts, ParagraphFit.DoesNotFit), Of(advice, 6).Reasons);
        Assert.Contains(new FitReason(FitReasonKind.PolicyHasNoPenalty, ParagraphFit.DoesNotFit), Of(advice, 12).Reasons);
        Assert.Contains(new FitReason(FitReasonKind.BelowAmount, ParagraphFit.Fits, 25_000_000, 24_999_999), Of(advice, 7).Reasons);
    }

    [Fact]
    public void Discounts_that_take_nothing_off_are_no_discounts()
    {
        var advice = ParagraphFinder.Find(ToldLibrary.All, Question("werken", 10_000_000, 12, 50), Municipal with { Discounts = [new("aspirant", 0)] });

        Assert.Contains(Of(advice, 6).Reasons, reason => reason.Kind == FitReasonKind.PolicyHasNoDiscounts);
    }

    [Fact]
    public void A_contract_text_never_goes_with_a_subsidy_even_if_it_is_marked_for_every_kind()
    {
        var advice = ParagraphFinder.Find([.. ToldLibrary.All.Select(one => one with { ContractKinds = ["alle"] })], Question("subsidie", 1, 1, 1), Municipal);

        Assert.All([1, 2, 3, 4, 5, 6, 7, 8, 12], number => Assert.Equal(FitReasonKind.NotForSubsidy, Of(advice, number).Reasons[0].Kind));
        Assert.Equal(ParagraphFit.Fits, Of(advice, 9).Fit);
    }

    [Fact]
    public void A_policy_that_asks_the_same_of_little_labour_leaves_the_ordinary_text_possible()
    {
        var advice = ParagraphFinder.Find(ToldLibrary.All, Question("diensten", 99_000_000, 12, 10), Zwolle);

        Assert.Equal((ParagraphFit.Possible, ParagraphFit.Fits), (Of(advice, 1).Fit, Of(advice, 2).Fit));
        Assert.All([1, 2], number => Assert.Contains(Of(advice, number).Reasons, reason => reason.Kind == FitReasonKind.PolicyIgnoresLabourShare));
    }

    [Fact]
    public void A_variant_stands_in_for_its_base_where_its_policy_applies_and_fits_nobody_else()
    {
        var library = ToldLibrary.All.Append(ToldLibrary.Variant("percentage-zwolle", "percentage", "zwolle")).ToArray();
        var question = Question("diensten", 99_000_000, 12, 50);

        var here = ParagraphFinder.Find(library, question, Zwolle);
        Assert.Equal(ParagraphFit.Fits, here.Single(one => one.Paragraph.Id == "percentage-zwolle").Fit);
        Assert.Equal(new FitReason(FitReasonKind.ReplacedByVariant, ParagraphFit.DoesNotFit, Word: "percentage-zwolle"), Of(here, 1).Reasons[^1]);

        var elsewhere = ParagraphFinder.Find(library, question, Rijk);
        Assert.Equal(new FitReason(FitReasonKind.OtherPolicy, ParagraphFit.DoesNotFit, Word: "zwolle"), elsewhere.Single(one => one.Paragraph.Id == "percentage-zwolle").Reasons[^1]);
        Assert.Equal(ParagraphFit.Fits, Of(elsewhere, 1).Fit);
    }

    [Fact]
    public void A_variant_that_does_not_suit_the_tender_leaves_its_base_alone()
    {
        var library = ToldLibrary.All.Append(ToldLibrary.Variant("percentage-zwolle", "percentage", "zwolle") with { ContractKinds = ["werken"] }).ToArray();

        Assert.Equal(ParagraphFit.Fits, Of(ParagraphFinder.Find(library, Question("diensten", 99_000_000, 12, 50), Zwolle), 1).Fit);
    }

    [Fact]
    public void A_variant_of_the_penalty_is_judged_as_the_penalty()
    {
        var library = ToldLibrary.All.Append(ToldLibrary.Variant("boete-zwolle", "boete", "zwolle")).ToArray();

        Assert.Contains(ParagraphFinder.Find(library, Question("werken", 99_000_000, 12, 50), Zwolle).Single(one => one.Paragraph.Id == "boete-zwolle").Reasons,
            reason => reason.Kind == FitReasonKind.PolicyHasNoPenalty);
    }

    [Fact]
    public void Without_an_answer_nothing_is_excluded_and_every_open_question_is_named()
    {
        var library = ToldLibrary.All.Append(ToldLibrary.Variant("percentage-zwolle", "percentage", "zwolle")).ToArray();
        var advice = ParagraphFinder.Find(library, Question(null, null, null, null, organisation: null), null);

        Assert.DoesNotContain(advice, one => one.Fit == ParagraphFit.DoesNotFit);
        Assert.Equal([FitReasonKind.KindUnanswered, FitReasonKind.OrganisationUnanswered, FitReasonKind.LabourShareUnanswered], Of(advice, 1).Reasons.Select(reason => reason.Kind));
        Assert.All([10, 11, 13, 14], number => Assert.Equal(ParagraphFit.Fits, Of(advice, number).Fit));
    }

    [Fact]
    public void Answering_a_question_never_brings_back_what_was_excluded()
    {
        var kind = Gen.Int[0, 4].Select(i => Kinds[i]);
        var policy = Gen.Int[0, 3].Select(i => Policies.Values.ElementAt(i));
        Gen.Select(kind, Gen.Long[9_999_998, 25_000_001], Gen.Int[0, 12], Gen.Int[0, 100], policy, Gen.Int[0, 15]).Sample((asked, cents, months, share, terms, known) =>
        {
            var whole = ParagraphFinder.Find(ToldLibrary.All, Question(asked, cents, months, share), terms);
            var partly = ParagraphFinder.Find(ToldLibrary.All, Question((known & 1) > 0 ? asked : null, (known & 2) > 0 ? cents : null, (known & 4) > 0 ? months : null, (known & 8) > 0 ? share : null), terms);
            var excluded = partly.Where(one => one.Fit == ParagraphFit.DoesNotFit && one.Reasons.All(reason => reason.Kind is not (FitReasonKind.PolicyHasNoDiscounts or FitReasonKind.PolicyHasNoPenalty)));
            return excluded.All(one => Of(whole, one.Paragraph.Number).Fit == ParagraphFit.DoesNotFit) && partly.Count == ToldLibrary.All.Count;
        });
    }

    private static ParagraphAdvice Of(IReadOnlyList<ParagraphAdvice> advice, int number) => advice.Single(one => one.Paragraph.Number == number);

    private static string NumbersOf(IReadOnlyList<ParagraphAdvice> advice, ParagraphFit fit) =>
        string.Join(' ', advice.Where(one => one.Fit == fit && one.Paragraph.Number is not (10 or 11 or 13 or 14)).Select(one => one.Paragraph.Number));
}
