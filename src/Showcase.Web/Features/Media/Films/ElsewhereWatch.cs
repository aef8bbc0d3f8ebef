using Microsoft.Extensions.Options;
using Showcase.Core.Videos;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Asks twice a day whether the films at other sites that pages show are still there, so that editors hear of one that is not before visitors do (ADR 0151).</summary>
internal sealed class ElsewhereWatch(SnapshotStore snapshots, ElsewhereReader reader, IOptions<FilmOptions> options, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<ElsewhereWatch> log)
    : PeriodicWorker("Films bij andere sites nalopen", lifetime, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromHours(12);

    protected override TimeSpan Patience => TimeSpan.FromMinutes(10);

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var films = snapshots.Public.All<Video>().Select(video => video.Elsewhere).OfType<ElsewhereFilm>().DistinctBy(film => film.PageAddress).ToList();
        reader.Keep(films.Select(film => film.PageAddress).ToHashSet());
        foreach (var film in films)
        {
            try
            {
                await reader.AskAsync(film, cancellationToken);
            }
            catch (OutboundException)
            {
                // A site that does not answer, or a server that may not ask, says nothing of the film.
            }
        }
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => options.Value.WatchElsewhere ? LookAsync(cancellationToken) : Task.CompletedTask;
}
