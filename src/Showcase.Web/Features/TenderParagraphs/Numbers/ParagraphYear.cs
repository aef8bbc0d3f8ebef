using Showcase.Core.Results;

namespace Showcase.Web.Features.TenderParagraphs.Numbers;

/// <summary>One full year of a paragraph: everything together, and each region by itself.</summary>
/// <param name="Status"><c>voorlopig</c> or <c>definitief</c>.</param>
/// <param name="Contracts">Contracts with this paragraph that ran in the year, as everyone writes it; nothing when that is not shown.</param>
/// <param name="AllContracts">Contracts with an obligation that ran in the year, whatever their paragraph; nothing when that is not shown.</param>
/// <param name="Rows">Only areas of which something is shown; never empty.</param>
public sealed record ParagraphYear(Period Year, string Status, string? Contracts, string? AllContracts, IReadOnlyList<ParagraphRow> Rows)
{
    /// <summary>Nothing when nothing of the year is shown.</summary>
    public static ParagraphYear? Of(IPublishedResults results, string slug, Period year)
    {
        var areas = results.Areas.Where(area => area.Kind is AreaKind.All or AreaKind.Region);
        var rows = areas.Select(area => ParagraphRow.Of(results, slug, area, year)).OfType<ParagraphRow>().ToList();
        return rows.Count == 0 ? null : new ParagraphYear(
            year,
            results.Latest!.StatusOf(year) == ReleaseStatus.Definite ? "definitief" : "voorlopig",
            Shown(ParagraphRow.Part(results, Indicators.Contracts, ResultArea.All, year, slug)),
            Shown(results.Find(Indicators.Contracts.Code, ResultArea.AllCode, year.ToString())),
            rows);
    }

    private static string? Shown(PublishedResult? result) => result is { Cell: { HasValue: true, Value: > 0 } } ? ResultText.For(result).Number : null;
}
