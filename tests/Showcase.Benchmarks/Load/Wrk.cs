using System.Globalization;
using System.Text.RegularExpressions;

namespace Showcase.Benchmarks.Load;

/// <summary>What one turn of wrk measured.</summary>
internal sealed record Turn(double RequestsPerSecond, TimeSpan Median, TimeSpan P99);

/// <summary>Drives one address from this machine, with as many threads as nginx and Kestrel also have to share.</summary>
internal static partial class Wrk
{
    private const int Connections = 32;

    public static async Task<Turn> DriveAsync(Uri address, string coding, int seconds, CancellationToken cancellationToken)
    {
        if (!address.IsLoopback) throw new InvalidOperationException("Only this machine is driven.");
        var output = await Machine.RunAsync(
            "wrk", ["-t2", $"-c{Connections}", $"-d{seconds}s", "--latency", "--timeout", "30s", "-H", $"Accept-Encoding: {coding}", address.ToString()], cancellationToken);
        if (output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal)) throw new InvalidOperationException($"{address}:\n{output}");
        return new Turn(double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture), Latency(output, "50%"), Latency(output, "99%"));
    }

    public static Turn MedianOf(IReadOnlyList<Turn> turns) =>
        new(Middle(turns.Select(turn => turn.RequestsPerSecond)), Middle(turns.Select(turn => turn.Median)), Middle(turns.Select(turn => turn.P99)));

    public static T Middle<T>(IEnumerable<T> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : default!;

    private static TimeSpan Latency(string output, string percentile)
    {
        var line = output.Split('\n').Select(text => text.Trim()).First(text => text.StartsWith(percentile, StringComparison.Ordinal));
        var match = Duration().Match(line[percentile.Length..]);
        var number = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch { "us" => TimeSpan.FromMicroseconds(number), "ms" => TimeSpan.FromMilliseconds(number), "s" => TimeSpan.FromSeconds(number), _ => TimeSpan.FromMinutes(number) };
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Rate();

    [GeneratedRegex(@"([\d.]+)(us|ms|s|m)", RegexOptions.NonBacktracking)]
    private static partial Regex Duration();
}
