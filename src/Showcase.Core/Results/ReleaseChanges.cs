using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Showcase.Core.Results;

/// <summary>What each release changed in numbers that were public before. Releases never change, so each pair is compared once.</summary>
public sealed class ReleaseChanges(IReleaseArchive archive)
{
    // Whole lists can be long; few of them are read at a time.
    private const int ListsKept = 4;

    private readonly ConcurrentDictionary<int, FrozenDictionary<(string Indicator, string Area, Period Period), ResultChange>> _totals = new();
    private readonly ConcurrentDictionary<int, IReadOnlyList<ResultChange>> _lists = new();

    /// <summary>The last change of a total, up to the release that it stands in; nothing when it always stood so.</summary>
    public ResultCorrection? LastOf(PublishedResult result)
    {
        foreach (var release in archive.Releases)
        {
            if (release.Number <= result.Release.Number && TotalsOf(release).TryGetValue((result.Indicator.Code, result.Area.Code, result.Period), out var change))
            {
                return new ResultCorrection(change.Former, release);
            }
        }

        return null;
    }

    /// <summary>Which totals of one indicator and area a release changed, newest period first; releases that changed none are left out.</summary>
    /// <param name="upTo">Number of the newest release to tell of.</param>
    public IEnumerable<(Release Release, IReadOnlyList<ResultChange> Changes)> LogOf(IndicatorDefinition indicator, ResultArea area, int upTo) =>
        from release in archive.Releases
        where release.Number <= upTo
        let changes = TotalsOf(release).Values.Where(change => change.Now.Indicator == indicator && change.Now.Area.Code == area.Code)
            .OrderByDescending(change => change.Now.Period).ToArray()
        where changes.Length > 0
        select (release, (IReadOnlyList<ResultChange>)changes);

    /// <summary>How many totals a release changed.</summary>
    public int CountOf(Release release) => TotalsOf(release).Count;

    /// <summary>Everything that a release changed, totals and parts, in the order of the axes.</summary>
    public IReadOnlyList<ResultChange> Of(Release release)
    {
        if (_lists.TryGetValue(release.Number, out var known))
        {
            return known;
        }

        var made = Before(release) is { } former && archive.Find(release.Number) is { } now ? ResultChange.Between(former, now).ToArray() : [];
        if (_lists.Count >= ListsKept)
        {
            _lists.Clear();
        }

        return _lists[release.Number] = made;
    }

    /// <summary>The release before, or nothing for the first.</summary>
    public IPublishedResults? Before(Release release) =>
        archive.Releases.FirstOrDefault(candidate => candidate.Number < release.Number) is { } former ? archive.Find(former.Number) : null;

    private FrozenDictionary<(string Indicator, string Area, Period Period), ResultChange> TotalsOf(Release release) =>
        _totals.GetOrAdd(release.Number, _ => Compare(release).ToFrozenDictionary(change => (change.Now.Indicator.Code, change.Now.Area.Code, change.Now.Period)));

    private IEnumerable<ResultChange> Compare(Release release)
    {
        if (Before(release) is not { } before || archive.Find(release.Number) is not { } now)
        {
            return [];
        }

        return from indicator in Indicators.All
               from area in now.Areas
               from total in now.Series(indicator.Code, area.Code).Concat(now.Series(indicator.Code, area.Code, years: true))
               let former = before.Find(indicator.Code, area.Code, total.Period.ToString())
               where former is not null && former.Cell.Status != CellStatus.Absent && former.Cell != total.Cell
               select new ResultChange(former, total);
    }
}
