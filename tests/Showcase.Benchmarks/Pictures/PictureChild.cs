using System.Diagnostics;
using System.Globalization;
using Showcase.Web.Features.Media;

namespace Showcase.Benchmarks.Pictures;

/// <summary>Makes one rendition several times, in a process of its own, so that its peak of memory is its own too.</summary>
/// <param name="Milliseconds">Median.</param>
/// <param name="ProcessorMilliseconds">On average, of all threads.</param>
/// <param name="PeakMegabytes">Of the whole process.</param>
internal sealed record PictureChild(double Milliseconds, double ProcessorMilliseconds, int PeakMegabytes, int Bytes)
{
    public const string Command = "picture-child";

    private const int Times = 5;

    /// <summary>In the child: does the work and writes down what it took.</summary>
    public static int Work(string library, string format, string quality, string file, string width)
    {
        var (maker, what) = (PictureLibraries.Named(library), Enum.Parse<RenditionFormat>(format));
        var (original, wide, how) = (new FileInfo(file), int.Parse(width, CultureInfo.InvariantCulture), int.Parse(quality, CultureInfo.InvariantCulture));
        var bytes = maker.Make(original, wide, what, how)!.Length;
        var (times, begun) = (new double[Times], Environment.CpuUsage.TotalTime);
        for (var turn = 0; turn < Times; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            maker.Make(original, wide, what, how);
            times[turn] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        var processor = (Environment.CpuUsage.TotalTime - begun).TotalMilliseconds / Times;
        var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[Times / 2]} {processor} {int.Parse(peak, CultureInfo.InvariantCulture) / 1024} {bytes}"));
        return 0;
    }

    public static async Task<PictureChild> MeasureAsync(IPictureLibrary library, RenditionFormat format, int quality, string file, int width)
    {
        string[] arguments = [Command, library.Name, format.ToString(), quality.ToString(CultureInfo.InvariantCulture), file, width.ToString(CultureInfo.InvariantCulture)];
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var said = (await child.StandardOutput.ReadToEndAsync()).Split(' ');
        await child.WaitForExitAsync();
        return new(double.Parse(said[0], CultureInfo.InvariantCulture), double.Parse(said[1], CultureInfo.InvariantCulture), int.Parse(said[2], CultureInfo.InvariantCulture), int.Parse(said[3], CultureInfo.InvariantCulture));
    }
}
