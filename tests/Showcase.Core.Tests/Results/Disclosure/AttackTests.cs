using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results.Disclosure;

public sealed class AttackTests
{
    private static readonly string[] Additive = ["plaatsingen", "leerbanen"];

    // The same regions in every run: a failure is then a change of the code. Take other numbers to look further.
    private static readonly int[] Regions = [.. Enumerable.Range(1000, 3)];

    [Fact]
    public void Nobody_who_solves_what_one_release_tells_finds_a_suppressed_count_of_people() =>
        Assert.All(Regions, seed =>
        {
            var region = new FictionalRegion(seed);
            var release = region.Release(new Quarter(2024, 4), isRule4On: true, []);

            // What the search could not prove is counted, and is seldom found by anyone.
            Assert.InRange(Found(region, release, release, [release]).Count(), 0, release.Log.Unprotected);
            Assert.InRange(release.Log.Unprotected, 0, 20);
        });

    [Fact]
    public void Nor_does_anyone_who_kept_all_releases_with_their_corrections() =>
        Assert.All(Regions, seed =>
        {
            var region = new FictionalRegion(seed);
            var releases = Releases(region, isRule4On: true);

            // What earlier releases told of unchanged figures can leave a newly hidden one without room: those are counted.
            Assert.InRange(Found(region, releases[^1], releases[^1], releases).Count(), 0, releases[^1].Log.Unprotected);
            Assert.InRange(releases[^1].Log.Unprotected, 0, 20);
        });

    [Fact]
    public void What_an_earlier_release_kept_back_is_not_found_by_the_later_ones() =>
        Assert.All(Regions, seed =>
        {
            var region = new FictionalRegion(seed);
            var releases = Releases(region, isRule4On: true);
            Assert.Empty(Found(region, releases[0], releases[^1], releases));
        });

    [Fact]
    public void Without_rule_4_the_same_attack_finds_people()
    {
        var found = Enumerable.Range(0, 4).Sum(seed =>
        {
            var region = new FictionalRegion(seed);
            var releases = Releases(region, isRule4On: false);
            return Found(region, releases[^1], releases[^1], releases).Count();
        });

        Assert.True(found > 100, $"{found} found");
    }

    private static List<ReleasedRegion> Releases(FictionalRegion region, bool isRule4On)
    {
        var releases = new List<ReleasedRegion> { region.Release(new Quarter(2024, 3), isRule4On, []) };
        region.Correct(new Quarter(2024, 3));
        releases.Add(region.Release(new Quarter(2024, 4), isRule4On, releases));
        region.Correct(new Quarter(2024, 4));
        region.AddQuarters(new Quarter(2025, 1), new Quarter(2025, 1));
        releases.Add(region.Release(new Quarter(2025, 1), isRule4On, releases));
        return releases;
    }

    private static IEnumerable<string> Found(FictionalRegion region, ReleasedRegion target, ReleasedRegion newest, IReadOnlyList<ReleasedRegion> all)
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
