using Showcase.Core.Reports;
using Showcase.Core.Results;
using Showcase.Core.Tests.Results;

namespace Showcase.Core.Tests.Reports;

public sealed class ReportCorrectionTests
{
    private static readonly Period Summer = Period.Of(new Quarter(2026, 3));

    [Fact]
    public void A_changed_figure_is_told_with_what_it_was()
    {
        var archive = new Archive(Release(1, 3, 45), Release(2, 3, 55, corrects: 1, note: "Een bestand kwam later binnen."));

        var correction = Assert.Single(ReportCorrection.Of(archive, 2, ToldResults.Region, Summer));
        var change = Assert.Single(correction.Changes);
        Assert.Equal((2, 45, 55), (correction.Release.Number, change.Former.Cell.Value, change.Now.Cell.Value));
    }

    [Fact]
    public void A_report_of_an_earlier_release_tells_no_later_correction() =>
        Assert.Empty(ReportCorrection.Of(new Archive(Release(1, 3, 45), Release(2, 3, 55)), 1, ToldResults.Region, Summer));

    [Fact]
    public void A_newer_quarter_that_changes_an_older_one_is_a_correction_of_the_older_one()
    {
        var archive = new Archive(Release(1, 3, 45), Release(2, 4, 55));

        Assert.Equal(2, Assert.Single(ReportCorrection.Of(archive, 2, ToldResults.Region, Summer)).Release.Number);
        Assert.Empty(ReportCorrection.Of(archive, 2, ToldResults.Region, Period.Of(new Quarter(2026, 4))));
    }

    [Fact]
    public void A_correction_of_the_quarter_that_touches_no_total_is_told_by_its_note()
    {
        var archive = new Archive(Release(1, 3, 45), Release(2, 3, 45, corrects: 1, note: "Eén sector is anders ingedeeld."));

        Assert.Equal("Eén sector is anders ingedeeld.", Assert.Single(ReportCorrection.Of(archive, 2, ToldResults.Region, Summer)).Release.Note);
        Assert.Empty(ReportCorrection.Of(archive, 2, ToldResults.Region, Summer.YearEarlier));
    }

    [Fact]
    public void A_release_that_changes_nothing_is_no_correction() =>
        Assert.Empty(ReportCorrection.Of(new Archive(Release(1, 3, 45), Release(2, 3, 45)), 2, ToldResults.Region, Summer));

    private static ToldResults Release(int number, int quarter, long placements, int? corrects = null, string? note = null) =>
        new ToldResults(new Release(number, new Quarter(2025, 1), new Quarter(2026, quarter), ReleaseStatus.Provisional, default, default, default, default) { Corrects = corrects, Note = note })
            .With(Indicators.Placements, "2026-Q3", ResultCell.Of(placements));

    private sealed class Archive(params ToldResults[] oldestFirst) : IReleaseArchive
    {
        public IReadOnlyList<Release> Releases => [.. oldestFirst.Reverse().Select(one => one.Latest!)];

        public IPublishedResults? Find(int number) => oldestFirst.SingleOrDefault(one => one.Latest!.Number == number);
    }
}
