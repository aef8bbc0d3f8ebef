using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class ReleaseChangesTests
{
    private static readonly Release First = new(1, new Quarter(2026, 1), new Quarter(2026, 1), ReleaseStatus.Provisional, new DateOnly(2026, 4, 20), default, new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero), new DateOnly(2026, 8, 29));
    private static readonly Release Corrected = First with { Number = 2, Corrects = 1, Note = "Een opdrachtnemer leverde te laat aan.", ReleasedAt = new DateTimeOffset(2026, 6, 30, 22, 30, 0, TimeSpan.Zero) };
    private static readonly Release Definite = Corrected with { Number = 3, Corrects = null, Note = null, Status = ReleaseStatus.Definite };

    [Fact]
    public void A_corrected_number_says_when_what_it_was_and_why()
    {
        var archive = new Archive(new Table(First, 340), new Table(Corrected, 345));

        var line = new ReleaseChanges(archive).LastOf(archive.Total(2))!.Line;

        Assert.Equal("Gecorrigeerd op 1 juli 2026. Eerder stond hier: 340 plaatsingen (uitgave 1, peildatum 20 april 2026). Een opdrachtnemer leverde te laat aan.", line);
    }

    [Fact]
    public void The_line_stays_when_a_later_release_leaves_the_number_as_it_is()
    {
        var archive = new Archive(new Table(First, 340), new Table(Corrected, 345), new Table(Definite, 345));
        var changes = new ReleaseChanges(archive);

        Assert.Equal(2, changes.LastOf(archive.Total(3))!.By.Number);
        Assert.Equal([1, 0], [changes.CountOf(Corrected), changes.CountOf(Definite)]);
    }

    [Fact]
    public void A_release_never_tells_of_what_came_after_it()
    {
        var archive = new Archive(new Table(First, 340), new Table(Corrected, 345));
        var changes = new ReleaseChanges(archive);

        Assert.Null(changes.LastOf(archive.Total(1)));
        Assert.Empty(changes.LogOf(Indicators.Placements, ResultArea.All, upTo: 1));
        Assert.Single(changes.LogOf(Indicators.Placements, ResultArea.All, upTo: 2));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("3", null)]
    [InlineData("0", null)]
    [InlineData("01", null)]
    [InlineData("+1", null)]
    [InlineData("-1", null)]
    [InlineData(" 1", null)]
    [InlineData("99999999999", null)]
    [InlineData("1.0", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_release_is_found_by_its_plain_number_alone(string? text, int? expected) =>
        Assert.Equal(expected, new Archive(new Table(First, 340), new Table(Corrected, 345)).FindByText(text)?.Latest?.Number);

    [Fact]
    public void A_token_that_names_a_release_keeps_its_number_and_leads_to_the_frozen_page()
    {
        var archive = new Archive(new Table(First, 340), new Table(Corrected, 345));
        var token = new InlineToken("plaatsingen", ResultArea.AllCode, "2026-Q1", "1", "honderden");

        var pinned = InlineResult.Resolve(token, archive.Find(2)!, archive);
        var moving = InlineResult.Resolve(token with { Release = null }, archive.Find(2)!, archive);

        Assert.Equal("340 plaatsingen (1e kwartaal 2026, peildatum 20 april 2026)", pinned.Whole);
        Assert.Equal("/resultaten/plaatsingen?gebied=alle&periode=2026-Q1&uitgave=1", pinned.Path);
        Assert.Equal(("345 plaatsingen", "/resultaten/plaatsingen"), (moving.Text, moving.Path));
        Assert.Equal("honderden", InlineResult.Resolve(token with { Release = "9" }, archive.Find(2)!, archive).Whole);
    }

    [Fact]
    public void Freshness_changes_on_the_day_after_the_due_day_and_a_quarter_later_for_the_last_time()
    {
        Assert.Equal(new DateOnly(2026, 8, 30), First.NextFreshnessChange(new DateOnly(2026, 8, 29)));
        Assert.Equal(new DateOnly(2026, 11, 30), First.NextFreshnessChange(new DateOnly(2026, 8, 30)));
        Assert.Null(First.NextFreshnessChange(new DateOnly(2026, 11, 30)));
    }

    private sealed class Archive(params Table[] tables) : IReleaseArchive
    {
        public IReadOnlyList<Release> Releases => [.. tables.Reverse().Select(table => table.Latest!)];

        public IPublishedResults? Find(int number) => tables.FirstOrDefault(table => table.Latest!.Number == number);

        public PublishedResult Total(int number) => Find(number)!.Find("plaatsingen", ResultArea.AllCode, "2026-Q1")!;
    }

    /// <summary>One quarter with one number.</summary>
    private sealed class Table(Release release, long placements) : IPublishedResults
    {
        public Release? Latest => release;

        public IReadOnlyList<ResultArea> Areas => [ResultArea.All];

        public IPublishedResults Snapshot() => this;

        public PublishedResult? Find(string? indicator, string? area, string? periodText) =>
            indicator == "plaatsingen" && area == ResultArea.AllCode && Period.TryResolve(periodText, release, out var period) && period == Period.Of(release.Quarter)
                ? new PublishedResult(Indicators.Placements, ResultArea.All, period, Dimension.Total, "", ResultCell.Of(placements), release)
                : null;

        public IReadOnlyList<PublishedResult> Series(string? indicator, string? area, bool years = false) =>
            !years && Find(indicator, area, Period.Latest) is { } found ? [found] : [];

        public IReadOnlyList<PublishedResult> Breakdown(string? indicator, string? area, Period period, string dimension) => [];

        public ResultArea? FindArea(string? code) => code == ResultArea.AllCode ? ResultArea.All : null;

        public IReadOnlyList<ResultArea> PartsOf(string? area) => [];
    }
}
