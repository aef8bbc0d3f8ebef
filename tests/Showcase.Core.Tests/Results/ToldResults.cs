using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

/// <summary>One release of a few told figures: what is not told is absent.</summary>
internal sealed class ToldResults(Release release) : IPublishedResults
{
    public static readonly ResultArea Region = new("R1", "Noord", AreaKind.Region, null);

    private readonly Dictionary<(string Indicator, Period Period, string Dimension, string Member), ResultCell> _cells = [];

    public Release? Latest => release;

    public IReadOnlyList<ResultArea> Areas => [Region];

    public ToldResults With(IndicatorDefinition indicator, string quarter, ResultCell cell, string dimension = Dimension.Total, string member = "")
    {
        Assert.True(Period.TryParse(quarter, out var period));
        _cells[(indicator.Code, period, dimension, member)] = cell;
        return this;
    }

    public IPublishedResults Snapshot() => this;

    public ResultArea? FindArea(string? code) => code == Region.Code ? Region : null;

    public IReadOnlyList<ResultArea> PartsOf(string? area) => [];

    public PublishedResult? Find(string? indicator, string? area, string? periodText) =>
        Indicators.Find(indicator) is { } definition && Period.TryParse(periodText, out var period) && release.Quarters.Contains(period)
            ? Result(definition, period, Dimension.Total, "")
            : null;

    public IReadOnlyList<PublishedResult> Series(string? indicator, string? area, bool years = false) =>
        years ? [] : [.. release.Quarters.Select(period => Result(Indicators.Find(indicator)!, period, Dimension.Total, ""))];

    public IReadOnlyList<PublishedResult> Breakdown(string? indicator, string? area, Period period, string dimension) =>
        [.. _cells.Keys.Where(key => key.Indicator == indicator && key.Period == period && key.Dimension == dimension && dimension != Dimension.Total)
            .Select(key => Result(Indicators.Find(indicator)!, period, dimension, key.Member))];

    private PublishedResult Result(IndicatorDefinition indicator, Period period, string dimension, string member) => new(
        indicator, Region, period, dimension, member, _cells.GetValueOrDefault((indicator.Code, period, dimension, member)), release);
}
