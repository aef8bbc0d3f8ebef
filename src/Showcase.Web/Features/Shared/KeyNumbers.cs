using Showcase.Core.Results;

namespace Showcase.Web.Features.Shared;

/// <summary>A few large numbers of one area and its newest complete year, with what they all share.</summary>
/// <param name="Note">Period, area, as-of date and status in one line.</param>
/// <param name="Late">What to say when newer figures are due, else nothing.</param>
public sealed record KeyNumbers(IReadOnlyList<ResultFigure> Figures, string Note, string? Late)
{
    /// <summary>Only numbers that may be shown; nothing when there is none.</summary>
    /// <param name="results">A picture of the released numbers that stays the same for this answer.</param>
    /// <param name="today">Day in the Netherlands.</param>
    public static KeyNumbers? Of(IPublishedResults results, ReleaseChanges changes, IEnumerable<string> indicators, string areaCode, DateOnly today)
    {
        var found = indicators.Select(code => results.Find(code, areaCode, Period.LatestYear)).OfType<PublishedResult>()
            .Where(result => result.Cell.Status is CellStatus.Published or CellStatus.FewerThan).ToArray();
        if (found is not [var first, ..])
        {
            return null;
        }

        var words = ResultText.For(first);
        var note = $"Heel {words.Period}, {(first.Area.Kind == AreaKind.All ? "alle regio’s samen" : first.Area.Name)}. Peildatum {words.AsOf}, {words.Status}.";
        return new KeyNumbers([.. found.Select(result => ResultFigure.Of(result, changes))], note, LateOf(first.Release, today));
    }

    private static string? LateOf(Release release, DateOnly today) =>
        release.FreshnessOn(today) == Freshness.OnTime ? null : release.ExpectationOn(today);
}
