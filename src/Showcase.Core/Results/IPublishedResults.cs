namespace Showcase.Core.Results;

/// <summary>The released numbers: the only thing story, page, API, export and embed may read.</summary>
/// <remarks>One instance for the life of the site, whose content is swapped whole when a release is made. In memory; no member touches a database.</remarks>
public interface IPublishedResults
{
    /// <summary>The newest release, or nothing before the first one.</summary>
    Release? Latest { get; }

    /// <summary>All areas with figures: <c>alle</c>, then regions, policy sets and organisations by name. Empty before the first release.</summary>
    IReadOnlyList<ResultArea> Areas { get; }

    /// <summary>A picture that stays the same while you hold it: take one per answer, so that an answer never mixes two releases.</summary>
    IPublishedResults Snapshot();

    /// <summary>One total. Nothing when indicator, area or period do not exist in the release; a result without a value when there is a reason not to show one.</summary>
    /// <param name="indicator">Code, as <c>plaatsingen</c>.</param>
    /// <param name="area">Code of a region, organisation or policy set, or <c>alle</c>; case is ignored.</param>
    /// <param name="periodText"><c>2025</c>, <c>2025-Q3</c>, <c>laatste</c> or <c>laatste-jaar</c>.</param>
    PublishedResult? Find(string? indicator, string? area, string? periodText);

    /// <summary>Totals over time, oldest first: all quarters, or all full years. Periods without a value are in it, so that a gap is seen as a gap.</summary>
    IReadOnlyList<PublishedResult> Series(string? indicator, string? area, bool years = false);

    /// <summary>The parts of one total, in the order of the dimension's members. Rounded parts need not add up to the total.</summary>
    IReadOnlyList<PublishedResult> Breakdown(string? indicator, string? area, Period period, string dimension);

    /// <summary>Running contracts whose contractors agreed to be shown with their euros; by organisation. Empty when none did.</summary>
    IReadOnlyList<ReleasedContract> Contracts => [];

    ResultArea? FindArea(string? code);

    /// <summary>The areas that together make up another: organisations of a region or policy set, regions of everything. Empty for an organisation.</summary>
    IReadOnlyList<ResultArea> PartsOf(string? area);
}
