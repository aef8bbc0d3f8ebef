using System.Globalization;

namespace Showcase.Benchmarks.Load;

/// <summary>From starting the process to the whole front page.</summary>
internal static class Starts
{
    private const int Times = 5;

    /// <summary>Leaves a data folder named <c>data</c> behind in <paramref name="folder"/>.</summary>
    public static async Task MeasureAsync(string folder, CancellationToken cancellationToken)
    {
        List<TimeSpan> first = [], second = [];
        for (var time = 0; time < Times; time++)
        {
            var data = Path.Combine(folder, time == 0 ? "data" : $"data-{time}");
            await using (var site = await PublishedSite.StartAsync(data, cancellationToken)) first.Add(site.ToFirstPage);
            await using (var site = await PublishedSite.StartAsync(data, cancellationToken)) second.Add(site.ToFirstPage);
            if (time > 0) Directory.Delete(data, recursive: true);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Start to the first page, median of {Times}: {Wrk.Middle(first).TotalSeconds:0.00} s with an empty data folder, {Wrk.Middle(second).TotalSeconds:0.00} s after that."));
    }
}
