using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring;

namespace Showcase.Web.Tests.Support;

/// <summary>A site whose source delivers twice: first what was approved by the end of July 2026 with every fifth contract still missing, then all of it.</summary>
public sealed class TwoReleases : IAsyncDisposable
{
    private static readonly string[] Tables = ["organisaties.csv", "opdrachten.csv", "inzet.csv"];

    // Counting and protecting the first release takes seconds and comes out the same each time.
    private static readonly Lazy<Task<string>> First = new(() => Task.Run(async () =>
    {
        using var source = FirstDelivery();
        var folder = FilledFolder.OfThisRun();
        await ShowcaseHost.EndFillingAsync(await ShowcaseHost.StartOnAsync(folder, From(source)));
        return folder;
    }));

    private readonly DataFolder _source;

    private TwoReleases(DataFolder source, ShowcaseHost host) => (_source, Host) = (source, host);

    public ShowcaseHost Host { get; }

    public IPublishedResults Results => Host.Services.GetRequiredService<IPublishedResults>();

    public IReleaseArchive Archive => Host.Services.GetRequiredService<IReleaseArchive>();

    /// <summary>Starts the site on the first release.</summary>
    public static async Task<TwoReleases> StartAsync()
    {
        var source = FirstDelivery();
        return new TwoReleases(source, await ShowcaseHost.StartInAsync(FilledFolder.CopyOf(await First.Value), From(source), null));
    }

    /// <summary>Delivers the rest, and makes a release of it while the site runs.</summary>
    public async Task<Release> MakeSecondAsync(CancellationToken cancellationToken)
    {
        var before = Results.Latest!.Number;
        Deliver(_source, contracts => contracts, efforts => efforts);
        await Host.Services.GetRequiredService<MonitoringRun>().PullAndReleaseAsync(cancellationToken, Host.Services.GetServices<IReleaseHandler>());
        var release = Results.Latest!;
        return release.Number > before ? release : throw new InvalidOperationException("The second delivery made no release.");
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _source.Dispose();
    }

    private static DataFolder FirstDelivery()
    {
        var source = new DataFolder();
        Deliver(source, contracts => contracts.Where((_, at) => at % 5 != 4), efforts => efforts.Where(IsEarly));
        return source;
    }

    private static Dictionary<string, string> From(DataFolder source) => new() { ["Showcase:Monitoring:Sources:0:Name"] = "merelland", ["Showcase:Monitoring:Sources:0:Path"] = source.Path };

    private static void Deliver(DataFolder folder, Func<IEnumerable<string>, IEnumerable<string>> contracts, Func<IEnumerable<string>, IEnumerable<string>> efforts)
    {
        foreach (var table in Tables)
        {
            var lines = File.ReadAllLines(RepositoryRoot.Combine("samples", "monitoring", "merelland", table));
            File.WriteAllLines(folder.Combine(table), [lines[0], .. table switch
            {
                "opdrachten.csv" => contracts(lines.Skip(1)),
                "inzet.csv" => efforts(lines.Skip(1)),
                _ => lines.Skip(1),
            }]);
        }
    }

    // The last column is the day of approval.
    private static bool IsEarly(string line) =>
        DateOnly.TryParseExact(line[(line.LastIndexOf(',') + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= new DateOnly(2026, 7, 31);
}
