namespace Showcase.Core.Results;

/// <summary>What there is to read before the first release: nothing, and never null.</summary>
public sealed class EmptyResults : IPublishedResults
{
    public static readonly EmptyResults Instance = new();

    private EmptyResults()
    {
    }

    public Release? Latest => null;

    public IReadOnlyList<ResultArea> Areas => [];

    public IPublishedResults Snapshot() => this;

    public PublishedResult? Find(string? indicator, string? area, string? periodText) => null;

    public IReadOnlyList<PublishedResult> Series(string? indicator, string? area, bool years = false) => [];

    public IReadOnlyList<PublishedResult> Breakdown(string? indicator, string? area, Period period, string dimension) => [];

    public ResultArea? FindArea(string? code) => null;

    public IReadOnlyList<ResultArea> PartsOf(string? area) => [];
}
