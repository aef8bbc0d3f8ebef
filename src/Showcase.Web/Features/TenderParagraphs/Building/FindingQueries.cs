using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>What to look at in a filled document before it is published: advice, never a wall.</summary>
internal sealed class FindingQueries(IBlockSets blockSets)
{
    /// <param name="titleOf">Title of a paragraph or policy set by its id.</param>
    public IReadOnlyList<FindingRow> Of(Built built, Func<string, string> titleOf)
    {
        var rows = new List<FindingRow>(OfOthers(built, titleOf));
        var codes = blockSets.All.Select(set => set.Code).ToArray();
        foreach (var (paragraph, section) in built.Chosen.Select(one => one.Paragraph).Zip(built.Document.Sections))
        {
            var content = paragraph.Content;
            var context = new ClauseContext(
                built.Question,
                built.Policy.Terms,
                [.. content.Placeholders.Select(placeholder => placeholder.ToSpec())],
                !content.LegalBasis.IsEmpty,
                content.ValidFrom,
                content.ValidTo,
                null,
                codes) { Role = content.Role };
            rows.AddRange(ClauseChecks.Of(section.Text, context).Select(finding => RowOf(finding, section.Title, built.Fields.Labels)));
        }

        // What is about the tender and not about one text is said once
        return [.. rows.DistinctBy(row => (row.Text, row.Section)).OrderByDescending(row => row.IsWarning)];
    }

    // Whoever comes with a link of a colleague never saw that it was written for another region.
    private static IEnumerable<FindingRow> OfOthers(Built built, Func<string, string> titleOf) =>
        from advice in built.Advice
        where built.Chosen.Any(one => one.Paragraph.Id == advice.Paragraph.Id)
        from reason in advice.Reasons
        where reason.Kind is FitReasonKind.OtherPolicy or FitReasonKind.ReplacedByVariant
        select new FindingRow(FitWords.Of(reason, titleOf), IsWarning: true, titleOf(advice.Paragraph.Id));

    private static FindingRow RowOf(ClauseFinding finding, string title, IReadOnlyDictionary<string, string> labels) => new(
        FindingWords.Of(finding, alias => labels.GetValueOrDefault(alias, alias)),
        finding.Severity == ClauseSeverity.Warning,
        IsAboutOneText(finding.Kind) ? title : null);

    private static bool IsAboutOneText(ClauseFindingKind kind) => kind is ClauseFindingKind.NoSubjectLink or ClauseFindingKind.PercentageOverPolicy or ClauseFindingKind.LabelWithoutEquivalent
        or ClauseFindingKind.NoLegalBasis or ClauseFindingKind.ParagraphExpired or ClauseFindingKind.ParagraphNotYetValid or ClauseFindingKind.MixedBlockSets;
}
