using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring;

/// <summary>Holds the public release; swaps it whole.</summary>
internal sealed class ReleasedResults : IPublishedResults
{
    private volatile IPublishedResults _current = EmptyResults.Instance;

    public Release? Latest => _current.Latest;

    public IReadOnlyList<ResultArea> Areas => _current.Areas;

    public IReadOnlyList<ReleasedContract> Contracts => _current.Contracts;

    public void Swap(IPublishedResults cube) => _current = cube;

    public IPublishedResults Snapshot() => _current;

    public PublishedResult? Find(string? indicator, string? area, string? periodText) => _current.Find(indicator, area, periodText);

    public IReadOnlyList<PublishedResult> Series(string? indicator, string? area, bool years = false) => _current.Series(indicator, area, years);

    public IReadOnlyList<PublishedResult> Breakdown(string? indicator, string? area, Period period, string dimension) => _current.Breakdown(indicator, area, period, dimension);

    public ResultArea? FindArea(string? code) => _current.FindArea(code);

    public IReadOnlyList<ResultArea> PartsOf(string? area) => _current.PartsOf(area);
}
