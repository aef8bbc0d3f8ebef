using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Features.TenderParagraphs.Counting;

namespace Showcase.Web.Tests.TenderParagraphs.Counting;

/// <summary>Counts in memory: none is lost between threads, and memory and figures stay bounded.</summary>
public sealed class CountTallyTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public async Task None_is_lost_when_all_count_while_sums_are_taken_and_put_back()
    {
        const int Threads = 8;
        const int Each = 40_000;
        var tally = new CountTally();
        var keys = CountKinds.All.Select(kind => new CountKey(Day, Guid.NewGuid(), "1.0.0", kind)).ToArray();
        var written = keys.ToDictionary(key => key, _ => 0L);
        using var counting = new CancellationTokenSource();
        var taking = Task.Run(() =>
        {
            for (var round = 0; !counting.IsCancellationRequested; round++)
            {
                var taken = tally.Take();
                if (round % 2 == 0)
                {
                    tally.PutBack(taken);
                    continue;
                }

                foreach (var (key, count) in taken) written[key] += count;
            }
        }, TestContext.Current.CancellationToken);

        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(() =>
        {
            for (var time = 0; time < Each; time++) tally.Add(keys[(thread + time) % keys.Length]);
        })));
        await counting.CancelAsync();
        await taking;
        foreach (var (key, count) in tally.Take()) written[key] += count;

        Assert.Equal(Threads * Each, written.Values.Sum());
        Assert.All(written.Values, count => Assert.Equal(Threads * Each / keys.Length, count));
    }

    [Fact]
    public void What_cannot_be_written_for_long_stops_growing_and_goes_on_counting_what_it_has()
    {
        var tally = new CountTally();
        var first = new CountKey(Day, Guid.NewGuid(), "1.0.0", CountKinds.Viewed);
        tally.Add(first);
        for (var number = 0; number < CountTally.MostKeys + 100; number++) tally.Add(new CountKey(Day, Guid.NewGuid(), "1.0.0", CountKinds.Viewed));
        tally.Add(first);
        tally.PutBack(new Dictionary<CountKey, long> { [first] = 5, [first with { Kind = CountKinds.Docx }] = 5 });

        var taken = tally.Take();

        Assert.Equal(CountTally.MostKeys, taken.Count);
        Assert.Equal(7, taken[first]);
        Assert.Empty(tally.Take());
    }

    [Fact]
    public void One_paragraph_is_counted_so_often_a_minute_and_so_often_a_day_and_no_more()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));
        var damper = new CountDamper(clock);
        var (hammered, other) = (Guid.NewGuid(), Guid.NewGuid());

        var minute = Hammer();
        var copies = damper.Allows(hammered, CountKinds.Docx);
        var others = damper.Allows(other, CountKinds.Viewed);
        var day = minute;
        for (var passed = 1; passed < 24 * 60; passed++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            day += Hammer();
        }

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(CountDamper.MostAMinute, minute);
        Assert.True(copies && others, "What is not hammered is held back too.");
        Assert.Equal(CountDamper.MostADay, day);
        Assert.Equal(CountDamper.MostAMinute, Hammer());

        int Hammer() => Enumerable.Range(0, 200).Count(_ => damper.Allows(hammered, CountKinds.Viewed));
    }
}
