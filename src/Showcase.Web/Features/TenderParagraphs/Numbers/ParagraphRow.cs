using Showcase.Core.Results;

namespace Showcase.Web.Features.TenderParagraphs.Numbers;

/// <summary>What the contracts with a paragraph brought in one area and year; each figure in words, or the word that stands in its place.</summary>
/// <param name="BlockSet">The one block set that valued everything realised in the area; nothing when there were more, or when no amount is shown.</param>
public sealed record ParagraphRow(ResultArea Area, string Contracts, string Placements, string Realised, string? BlockSet)
{
    /// <summary>Nothing when no figure of the area may be shown: a row of hidden figures tells a reader nothing, and where there is nothing there is no row either.</summary>
    public static ParagraphRow? Of(IPublishedResults results, string slug, ResultArea area, Period year)
    {
        var cells = new[] { Indicators.Contracts, Indicators.Placements, Indicators.Realised }.Select(indicator => Part(results, indicator, area, year, slug)).ToArray();
        if (!Array.Exists(cells, cell => cell is { Cell: { HasValue: true, Value: > 0 } }))
        {
            return null;
        }

        var words = Array.ConvertAll(cells, cell => cell is null ? "geen cijfer" : ResultText.For(cell).Cell);
        var sets = cells[^1] is { Cell.HasValue: true } ? UsedBlockSets.Of(results, area, year) : [];
        return new ParagraphRow(area, words[0], words[1], words[2], sets is [var one] ? one : null);
    }

    internal static PublishedResult? Part(IPublishedResults results, IndicatorDefinition indicator, ResultArea area, Period year, string slug) =>
        results.Breakdown(indicator.Code, area.Code, year, Dimension.Paragraph).FirstOrDefault(part => part.Member == slug);
}
