using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs;

/// <summary>The library passes the checks that a buyer's text gets, and takes the values that its policies give.</summary>
public sealed class LibraryChecksTests(SharedHost shared)
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public async Task Filled_in_no_text_is_warned_about_and_every_text_that_asks_an_effort_names_its_link_with_the_subject()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        string[] sets = [.. library.Policies.Select(policy => policy.BlockSet!)];

        Assert.All(library.Paragraphs, paragraph =>
        {
            var fields = paragraph.Placeholders.Select(field => field.ToSpec()).ToArray();
            var text = ClauseReader.Read(paragraph.Clause).Fill(alias => FilledIn(fields.Single(field => field.Alias == alias)));
            var findings = ClauseChecks.Of(text, new ClauseContext(new TenderQuestion(null, null, null, null, null, null, Day), null, fields, !paragraph.LegalBasis.IsEmpty, paragraph.ValidFrom, paragraph.ValidTo, null, sets));

            Assert.DoesNotContain(findings, finding => finding.Severity == ClauseSeverity.Warning);
            if (AsksAnEffort(paragraph))
            {
                Assert.DoesNotContain(findings, finding => finding.Kind == ClauseFindingKind.NoSubjectLink);
            }
        });
    }

    [Fact]
    public async Task What_a_policy_and_an_answer_give_is_what_the_open_places_take()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var question = new TenderQuestion("X", "diensten", 400_000_00, 24, 40, null, Day);
        var taken = 0;

        foreach (var policy in library.Policies.Select(PolicyTerms.Of))
        {
            var facts = new PrefillFacts(question, policy, "Gemeente Merelstede", 20_000_00, null);
            Assert.All(library.Paragraphs.SelectMany(paragraph => paragraph.Placeholders).Select(field => field.ToSpec()).Where(field => field.Prefill is not null), field =>
            {
                taken++;
                Assert.True(FieldPrefill.For(field, facts) is { Length: > 0 }, $"{policy.Code}: {field.Alias}");
            });
        }

        Assert.True(taken > 100);
    }

    [Fact]
    public async Task A_number_with_a_rule_of_its_own_is_the_text_that_the_rule_means()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.Equal("voorbehouden-opdracht", library.Number(LibraryNumber.ReservedContract).UrlSegment);
        Assert.Equal("pso-korting", library.Number(LibraryNumber.PsoDiscount).UrlSegment);
        Assert.Equal("raamovereenkomst-minicompetitie", library.Number(LibraryNumber.Framework).UrlSegment);
        Assert.Equal("subsidie-werk-en-ontwikkeling", library.Number(LibraryNumber.Subsidy).UrlSegment);
        Assert.Equal("maatregel-bij-niet-nakomen", library.Number(LibraryNumber.Penalty).UrlSegment);
    }

    private static bool AsksAnEffort(TenderParagraph paragraph) => paragraph is { Role: "hoofdtekst" or "gunning" or "alternatief", Number: not (LibraryNumber.Subsidy or LibraryNumber.ReservedContract) };

    private static string FilledIn(FieldSpec field) => field.Kind switch
    {
        FieldKind.Choice => field.Choices[0],
        FieldKind.Text or FieldKind.Organisation => "tekst",
        FieldKind.Date => "1 maart 2027",
        _ => "5",
    };
}
