using System.Globalization;

namespace Showcase.Benchmarks.Load;

/// <summary>One address that is driven.</summary>
internal sealed record Contestant(string Name, Uri Address, string Coding);

/// <summary>Gives each contestant its turn, round after round, so that what else this machine does hits all alike.</summary>
internal static class Race
{
    public static async Task<IReadOnlyDictionary<Contestant, Turn>> RunAsync(IReadOnlyList<Contestant> contestants, LoadOptions options, CancellationToken cancellationToken)
    {
        // Compiling the hot path well takes the runtime some seconds
        foreach (var contestant in contestants) await Wrk.DriveAsync(contestant.Address, contestant.Coding, 3, cancellationToken);
        var turns = contestants.ToDictionary(contestant => contestant, _ => new List<Turn>());
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var contestant in contestants) turns[contestant].Add(await Wrk.DriveAsync(contestant.Address, contestant.Coding, options.Seconds, cancellationToken));
        }

        return turns.ToDictionary(turn => turn.Key, turn => Wrk.MedianOf(turn.Value));
    }

    public static void Print(IReadOnlyList<Contestant> contestants, IReadOnlyDictionary<Contestant, Turn> results)
    {
        Console.WriteLine("| | requests/s | p50 ms | p99 ms |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var contestant in contestants)
        {
            var turn = results[contestant];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contestant.Name} | {turn.RequestsPerSecond:0} | {turn.Median.TotalMilliseconds:0.00} | {turn.P99.TotalMilliseconds:0.00} |"));
        }
    }
}
