using Showcase.Core.Reports;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Reports;

/// <summary>What was corrected, one line a figure.</summary>
internal static class ReportChanges
{
    public static IReadOnlyList<ReportChange> Of(IEnumerable<ReportCorrection> corrections) => [.. corrections.SelectMany(Lines)];

    private static IEnumerable<ReportChange> Lines(ReportCorrection correction)
    {
        var (number, day) = (correction.Release.Number, DutchFormat.Day(DutchFormat.DayOf(correction.Release.ReleasedAt)));
        var release = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Uitgave {number}, {day}");
        return correction.Changes.Count == 0
            ? [new ReportChange(release, correction.Release.Note, "Geen kerncijfer van dit rapport", "", "")]
            : correction.Changes.Select(change => new ReportChange(
                release,
                correction.Release.Note,
                $"{change.Now.Indicator.Name}, {change.Now.Period.Label}",
                ResultText.For(change.Former).Cell,
                ResultText.For(change.Now).Cell));
    }
}
