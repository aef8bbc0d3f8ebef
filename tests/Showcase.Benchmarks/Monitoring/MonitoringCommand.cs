using System.Diagnostics;
using System.Globalization;

namespace Showcase.Benchmarks.Monitoring;

/// <summary>Pulls and releases sources of growing size, each in a fresh process on an empty site, and tells seconds, peak memory and how they grow.</summary>
internal static class MonitoringCommand
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    /// <param name="sizes">Other sizes than ten thousand, a hundred thousand and a million.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> sizes)
    {
        // The site's own first start (schema, seed content) is not what is measured: it is taken off.
        var empty = await RunAsync(0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"none",9}: {empty.Seconds,6:0.0} s, processor {empty.Processor,6:0.0} s, peak {empty.PeakMegabytes,5} MB (the site alone)"));
        (int Size, Measured Measured)? former = null;
        foreach (var size in sizes.Count > 0 ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : Sizes)
        {
            var now = await RunAsync(size);
            var growth = former is { } before
                ? string.Create(CultureInfo.InvariantCulture, $"; {(double)size / before.Size:0.#} × the efforts took {(now.Processor - empty.Processor) / Math.Max(before.Measured.Processor - empty.Processor, 0.1):0.0} × the processor and {(double)now.PeakMegabytes / before.Measured.PeakMegabytes:0.0} × the memory")
                : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,9}: {now.Seconds,6:0.0} s, processor {now.Processor,6:0.0} s, peak {now.PeakMegabytes,5} MB{growth}"));
            former = (size, now);
        }

        return 0;
    }

    private static async Task<Measured> RunAsync(int efforts)
    {
        var folder = Directory.CreateTempSubdirectory("showcase-monitoring-").FullName;
        try
        {
            var source = Path.Combine(folder, "bron");
            SyntheticSource.Write(source, Math.Max(efforts, 1));
            if (efforts == 0)
            {
                // Nothing to read: the delivery is refused at once.
                File.Delete(Path.Combine(source, "inzet.csv"));
            }

            return await MeasureAsync(Path.Combine(folder, "data"), source);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Measured> MeasureAsync(string data, string source)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Showcase.Web.dll"), "monitoring", "pull"])
        {
            WorkingDirectory = Path.Combine(Root(), "src", "Showcase.Web"),
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Showcase__DataPath"] = data;
        start.Environment["Showcase__Media__WarmUp"] = "false";
        start.Environment["Showcase__Media__Films__Automatic"] = "false";
        start.Environment["Showcase__Monitoring__Sources__0__Name"] = "meting";
        start.Environment["Showcase__Monitoring__Sources__0__Path"] = source;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var (peak, processor) = (0L, 0.0);
        while (!process.HasExited)
        {
            await Task.Delay(100);
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime.TotalSeconds;
                process.Refresh();
            }
            catch (InvalidOperationException)
            {
                // Ended in between.
            }
        }

        var output = await said;
        return output.Contains("Uitgave ", StringComparison.Ordinal) || output.Contains("geweigerd", StringComparison.Ordinal)
            ? new Measured(clock.Elapsed.TotalSeconds, processor, peak / 1_000_000)
            : throw new InvalidOperationException("No release was made:\n" + output);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Showcase.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run it inside the repository.");
        }

        return folder.FullName;
    }

    private sealed record Measured(double Seconds, double Processor, long PeakMegabytes);
}
