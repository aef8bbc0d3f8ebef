using Showcase.Core.Results;

namespace Showcase.Web.Features.TenderParagraphs.Numbers;

/// <summary>What the contracts with one paragraph brought, as far as the release tells it.</summary>
/// <param name="Years">Newest first; empty when there are too few contracts to show anything.</param>
/// <param name="AsOf">Peildatum.</param>
/// <param name="Release">Number of the release that all of it is out of.</param>
/// <param name="Late">What to say when newer figures are due, else nothing.</param>
public sealed record ParagraphNumbers(IReadOnlyList<ParagraphYear> Years, DateOnly AsOf, int Release, string? Late)
{
    private const int MostYears = 5;

    /// <summary>Nothing when the release does not divide by paragraph.</summary>
    /// <param name="results">The released numbers.</param>
    /// <param name="slug">Last part of the paragraph's address.</param>
    /// <param name="today">Day in the Netherlands.</param>
    public static ParagraphNumbers? Of(IPublishedResults results, string slug, DateOnly today)
    {
        var now = results.Snapshot();
        if (now.Latest is not { } release || !release.FullYears.Any(year => IsDivided(now, year)))
        {
            return null;
        }

        var years = release.FullYears.Reverse().Select(year => ParagraphYear.Of(now, slug, year)).OfType<ParagraphYear>().Take(MostYears);
        return new ParagraphNumbers([.. years], release.AsOf, release.Number, release.FreshnessOn(today) == Freshness.OnTime ? null : release.ExpectationOn(today));
    }

    private static bool IsDivided(IPublishedResults results, Period year) =>
        results.Breakdown(Indicators.Contracts.Code, ResultArea.AllCode, year, Dimension.Paragraph).Count > 0;
}
