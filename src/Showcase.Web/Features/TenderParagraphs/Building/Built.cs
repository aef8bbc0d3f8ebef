using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Everything that follows from a state, before it is put in words for a page or a file.</summary>
/// <param name="Chosen">Paragraphs of the document that are public now.</param>
/// <param name="Gone">Ids that were asked for and are not public, or no longer.</param>
/// <param name="Document">Filled as far as it goes; without sections while nothing is chosen.</param>
internal sealed record Built(
    BuildState State,
    TenderQuestion Question,
    IReadOnlyDictionary<string, string> Problems,
    OrganisationChoice? Organisation,
    PolicyAnswer Policy,
    IReadOnlyList<ParagraphAdvice> Advice,
    IReadOnlyList<(ParagraphShelf.ShelvedParagraph Paragraph, string? AskedVersion)> Chosen,
    IReadOnlyList<string> Gone,
    FieldValues Fields,
    ObligationAnswer Obligation,
    BlockSet? BlockSet,
    TenderDocument Document)
{
    public PolicyTerms? Holding => Policy.Holding;
}
