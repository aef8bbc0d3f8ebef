using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>A disk without room.</summary>
public sealed class FilmDiskTests
{
    [Fact]
    public async Task Without_room_nothing_is_made_it_is_said_and_it_is_tried_again()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:Media:SpareBytes"] = (long.MaxValue / 2).ToString(System.Globalization.CultureInfo.InvariantCulture) });
        var films = await host.Services.GetRequiredService<FilmsInUse>().AllAsync(TestContext.Current.CancellationToken);

        var (first, second) = (await host.MakeReadyAsync(), await host.MakeReadyAsync());
        await host.Services.GetRequiredService<JobKeeper>().WriteAsync(TestContext.Current.CancellationToken);
        var (told, total) = await host.Services.GetRequiredService<JobQueries>().HistoryAsync(JobKinds.Films, _ => (0, 20), TestContext.Current.CancellationToken);

        Assert.Equal((0, 0, 4, 8), (first, second, films.Count, total));
        Assert.All(told, job => Assert.Equal((JobState.Failed, true), (job.State, job.Outcome!.Contains("te weinig ruimte", StringComparison.Ordinal))));
        Assert.All(films.Keys, path => Assert.Null(host.Shelf().NoteOf(path)));
    }
}
