using Showcase.Core.Results;

namespace Showcase.Core.Reports;

/// <summary>A release that changed figures of an area and quarter which an earlier one had already told, or that says it corrects them.</summary>
/// <param name="Changes">Totals of the quarter and of the same quarter a year before; empty when only the note tells.</param>
public sealed record ReportCorrection(Release Release, IReadOnlyList<ResultChange> Changes)
{
    /// <summary>All corrections up to and including one release, newest first.</summary>
    /// <param name="upTo">Number of the release that the report shows.</param>
    public static IReadOnlyList<ReportCorrection> Of(IReleaseArchive archive, int upTo, ResultArea area, Period period)
    {
        var known = archive.Releases.Where(release => release.Number <= upTo && Period.Of(release.Quarter) >= period).ToList();
        return
        [
            .. known.Zip(known.Skip(1), (later, earlier) => new ReportCorrection(later, ChangesOf(archive, earlier, later, area, period)))
                .Where(correction => correction.Changes.Count > 0 || IsToldOf(correction.Release, period)),
        ];
    }

    // A correction of another quarter has its note in the reports of that quarter.
    private static bool IsToldOf(Release release, Period period) => release is { Corrects: not null, Note.Length: > 0 } && Period.Of(release.Quarter) == period;

    private static List<ResultChange> ChangesOf(IReleaseArchive archive, Release earlier, Release later, ResultArea area, Period period)
    {
        if (archive.Find(earlier.Number) is not { } former || archive.Find(later.Number) is not { } now)
        {
            return [];
        }

        return
        [
            .. from one in new[] { period, period.YearEarlier }
               from indicator in Indicators.All
               let before = former.Find(indicator.Code, area.Code, one.ToString())
               let after = now.Find(indicator.Code, area.Code, one.ToString())
               where before is not null && after is not null && before.Cell != after.Cell
               select new ResultChange(before, after),
        ];
    }
}
