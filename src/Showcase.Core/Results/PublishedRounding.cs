using System.Runtime.CompilerServices;

namespace Showcase.Core.Results;

/// <summary>How coarse the published figures of a release are, as the figures themselves show it: a site may round more strictly than the rules ask.</summary>
public sealed class PublishedRounding
{
    private const long Million = 1_000_000;

    private static readonly ConditionalWeakTable<IPublishedResults, PublishedRounding> Known = [];

    private readonly long _counts;
    private readonly long _hours;
    private readonly long _euros;

    private PublishedRounding(long counts, long hours, long euros) => (_counts, _hours, _euros) = (counts, hours, euros);

    /// <summary>Reads every published total of a release, once for as long as the release is in use.</summary>
    public static PublishedRounding Of(IPublishedResults results) => Known.GetValue(results.Snapshot(), Read);

    private static PublishedRounding Read(IPublishedResults results)
    {
        var published = (
            from indicator in Indicators.All
            from area in results.Areas
            from result in results.Series(indicator.Code, area.Code)
            where result.Cell is { HasValue: true, Value: > 0 }
            select (indicator.Kind, result.Cell.Value)).ToList();
        var rules = DisclosureRules.Default;
        return new PublishedRounding(
            Step(rules.RoundCountsTo, published.Where(one => one.Kind is UnitKind.Count or UnitKind.People).Select(one => one.Value)),
            Step(rules.RoundHoursTo, published.Where(one => one.Kind == UnitKind.Hours).Select(one => one.Value)),
            Step(rules.RoundEurosTo, published.Where(one => one.Kind == UnitKind.Euro && one.Value < Million).Select(one => one.Value)));
    }

    /// <summary>Two published figures that differ by this much or less may stand for nearly the same.</summary>
    /// <param name="largest">The larger of the two; large euros are rounded more.</param>
    public long StepOf(UnitKind kind, long largest) => kind switch
    {
        UnitKind.Percent => 1,
        UnitKind.Hours => _hours,
        UnitKind.Euro => largest < Million ? _euros : _euros * 10,
        _ => _counts,
    };

    // What all figures can be divided by; with few figures perhaps more than the true step, and then fewer changes are told.
    private static long Step(long least, IEnumerable<long> values) => Math.Max(least, values.Aggregate(0L, Divisor));

    private static long Divisor(long one, long other) => other == 0 ? one : Divisor(other, one % other);
}
