using System.Collections.Concurrent;
using System.Globalization;
using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results.Disclosure;

public sealed class AttackTests
{
    private static readonly string[] Additive = ["plaatsingen", "leerbanen"];

    private static readonly int[] Fixed = [1000, 2008];

    // Some regions that are the same in every run, and one that never was before: the guarantee is for all.
    private static readonly int[] Regions = [.. Fixed, Random.Shared.Next(10_000, 1_000_000)];

    // Two attacks are on the same.
    private static readonly ConcurrentDictionary<int, Lazy<(FictionalRegion Region, IReadOnlyList<ReleasedRegion> Releases)>> Corrected = new();

    [Fact]
    public void Nobody_who_solves_what_one_release_tells_finds_a_suppressed_count_of_people() =>
        InEach(Regions, seed =>
        {
            var region = new FictionalRegion(seed);
            var release = region.Release(new Quarter(2024, 4), isRule4On: true, []);
            var told = release.Log.Unproved.Select(CellOf).ToHashSet();

            Assert.True(told.Count == 0 || !Fixed.Contains(seed), $"{told.Count} cells without proof.");
            Assert.DoesNotContain(Found(region, release, release, [release]), found => !told.Contains(found.Cell));
        });

    [Fact]
    public void Nor_does_anyone_who_kept_all_releases_with_their_corrections_beyond_what_the_coordinator_was_told() =>
        InEach(Regions, seed =>
        {
            var (region, releases) = OfCorrected(seed);
            var told = releases.SelectMany(release => release.Log.Unproved).Select(CellOf).ToHashSet();

            Assert.DoesNotContain(Found(region, releases[^1], releases[^1], releases), found => !told.Contains(found.Cell));
        });

    // Not for all: what a figure was before it was corrected can be found in about one of fifty regions, by someone who is told which figures did not change. See ADR 20.
    [Fact]
    public void What_an_earlier_release_kept_back_is_not_found_by_the_later_ones() =>
        InEach(Fixed, seed =>
        {
            var (region, releases) = OfCorrected(seed);
            var told = releases.SelectMany(release => release.Log.Unproved).Select(CellOf).ToHashSet();

            Assert.DoesNotContain(Found(region, releases[0], releases[^1], releases), found => !told.Contains(found.Cell));
        });

    // Not for all: region 710446 leaves nine cells without proof, of which the coordinator is told; the attack finds none of them.
    [Fact]
    public void Quarters_that_only_come_to_it_never_leave_a_cell_without_proof() =>
        InEach(Fixed, seed => Assert.All(Releases(new FictionalRegion(seed), isRule4On: true, withCorrections: false), release => Assert.Empty(release.Log.Unproved)));

    [Fact]
    public void Without_rule_4_the_same_attack_finds_people()
    {
        var region = new FictionalRegion(0);
        var releases = Releases(region, isRule4On: false);

        Assert.Equal(50, Found(region, releases[^1], releases[^1], releases).Take(50).Count());
    }

    /// <summary>To look much further than every run does: SHOWCASE_REGIONS="2000 100" for a hundred regions from number 2000.</summary>
    [Fact(Explicit = true)]
    public void Many_more_regions()
    {
        var asked = (Environment.GetEnvironmentVariable("SHOWCASE_REGIONS") ?? "2000 10").Split(' ').Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        var outcomes = new List<string>();
        Parallel.ForEach(Enumerable.Range(asked[0], asked[1]), seed =>
        {
            var region = new FictionalRegion(seed);
            var releases = Releases(region, isRule4On: true);
            var told = releases.SelectMany(release => release.Log.Unproved).Select(CellOf).ToHashSet();
            // Every release by those before it, and the first by all that came after.
            var attacks = releases.Index().Select(release => (Target: release.Index, Last: release.Index)).Append((Target: 0, Last: releases.Count - 1));
            var found = attacks.SelectMany(attack => Found(region, releases[attack.Target], releases[attack.Last], releases.Take(attack.Last + 1).ToList())
                .Where(cell => !told.Contains(cell.Cell)).Select(cell => $"{cell} of release {attack.Target + 1} by {attack.Last + 1}")).ToList();
            lock (outcomes)
            {
                outcomes.Add($"{seed}: without proof {string.Join(' ', releases.Select(release => release.Log.Unproved.Count))}, found beside those {found.Count} {string.Join(", ", found.Take(3))}");
            }
        });

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', outcomes.Order(StringComparer.Ordinal)));
        Assert.All(outcomes, outcome => Assert.Matches("without proof 0 .* found beside those 0 $", outcome));
    }

    private static void InEach(int[] regions, Action<int> check) =>
        Parallel.ForEach(regions, seed =>
        {
            try
            {
                check(seed);
            }
            catch (Exception failed)
            {
                throw new InvalidOperationException($"Region {seed}: {failed.Message}", failed);
            }
        });

    private static (string Indicator, string Area, string Period, CubeMember Member) CellOf(Suppression cell) => (cell.Indicator, cell.Area, cell.Period, new CubeMember(cell.Dimension, cell.Member));

    private static (FictionalRegion Region, IReadOnlyList<ReleasedRegion> Releases) OfCorrected(int seed) => Corrected.GetOrAdd(seed, static number => new(() =>
    {
        var region = new FictionalRegion(number);
        return (region, Releases(region, isRule4On: true));
    })).Value;

    private static List<ReleasedRegion> Releases(FictionalRegion region, bool isRule4On, bool withCorrections = true)
    {
        var releases = new List<ReleasedRegion> { region.Release(new Quarter(2024, 3), isRule4On, []) };
        foreach (var quarter in (Quarter[])[new(2024, 4), new(2025, 1)])
        {
            if (withCorrections)
            {
                region.Correct(quarter.Previous);
            }

            if (quarter.Year == 2025)
            {
                region.AddQuarters(quarter, quarter);
            }

            releases.Add(region.Release(quarter, isRule4On, releases));
        }

        return releases;
    }

    private static IEnumerable<FoundCell> Found(FictionalRegion region, ReleasedRegion target, ReleasedRegion newest, IReadOnlyList<ReleasedRegion> all)
    {
        foreach (var indicator in Additive)
        {
            using var attacker = new Attacker(indicator, region.Participations, target, newest, all);
            foreach (var found in attacker.Found())
            {
                yield return found;
            }
        }
    }
}
