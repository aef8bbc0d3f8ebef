using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Versions;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Makes of answers, choice and values a filled document, with all that was found on the way.</summary>
internal sealed class DocumentBuilder(IPublishedSite site, ParagraphShelf shelf, IBlockSets blockSets, SiteLinks links, TimeProvider clock)
{
    public Built Build(BuildState state)
    {
        var here = shelf.Of(site);
        var today = clock.DutchToday();
        var (question, problems) = QuestionReader.Read(state.Answers, [.. here.Organisations.Select(organisation => organisation.Code)], today);
        var organisation = here.Organisations.FirstOrDefault(choice => choice.Code == question.OrganisationCode);
        var policy = PolicyRules.Find(question.OrganisationCode, question.Date, here.Policies);
        var obligation = ObligationCalculator.Calculate(policy.Holding, question);
        var set = blockSets.Find(policy.Holding?.BlockSet);
        var chosen = state.Chosen
            .Select(one => (Paragraph: here.Paragraphs.GetValueOrDefault(one.Id), one.Version))
            .Where(one => one.Paragraph is not null).Select(one => (one.Paragraph!, one.Version)).ToArray();
        var fields = FieldValues.Of(
            chosen.SelectMany(one => one.Item1.Content.Placeholders.Select(placeholder => placeholder.ToSpec())),
            state.Values,
            new PrefillFacts(question, policy.Holding, organisation?.Title, obligation.BeforeDiscountEuroCents, set));
        var current = state with { Chosen = [.. chosen.Select(one => new ChosenParagraph(one.Item1.Id, one.Item1.Content.Version))] };
        return new Built(
            state,
            question,
            problems,
            organisation,
            policy,
            ParagraphFinder.Find(here.Traits, question, policy.Holding),
            chosen,
            [.. state.Chosen.Select(one => one.Id).Where(id => !here.Paragraphs.ContainsKey(id))],
            fields,
            obligation,
            set,
            DocumentOf([.. chosen.Select(one => one.Item1)], here, fields, policy.Holding, today, links.Of(BuildAddress.OfSelection(current))));
    }

    private TenderDocument DocumentOf(ParagraphShelf.ShelvedParagraph[] chosen, ParagraphShelf.Shelf here, FieldValues fields, PolicyTerms? policy, DateOnly today, string address) => new(
        chosen is [var only] ? only.Content.Title : "Social return: paragrafen",
        today,
        policy?.Title,
        address,
        [
            .. chosen.Select(paragraph => new TenderSection(
                paragraph.Id,
                paragraph.Content.Number,
                paragraph.Content.Title,
                paragraph.Content.Version,
                paragraph.Content.VersionDate,
                policy?.Title,
                links.Of(VersionsRoutes.VersionOf(paragraph.Path, paragraph.Content.Version)),
                CopyStamp.Of(paragraph.Content, links.Of(VersionsRoutes.VersionOf(paragraph.Path, paragraph.Content.Version)), policy?.Title, today),
                here.TextOf(paragraph).Fill(fields.WordsOf))),
        ]);
}
