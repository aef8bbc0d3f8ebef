using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Media;

/// <summary>After start, makes the renditions of every published picture, one at a time and with rests, so that no visitor has to wait for one.</summary>
internal sealed class RenditionWarmUp(
    IServiceScopeFactory scopes,
    PictureSources sources,
    MediaFiles files,
    RenditionCache cache,
    RenditionQueue queue,
    IOptions<MediaOptions> options,
    JobLog jobs,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<RenditionWarmUp> logger) : BackgroundService, IStartableJob
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private Job? last;

    public string Kind => JobKinds.Renditions;

    public string Button => "Afbeeldingen vooraf maken";

    public string Summary => "Maakt de formaten van elke gepubliceerde foto die nog niet gemaakt zijn. Zonder dit worden ze gemaakt als de eerste bezoeker erom vraagt.";

    public Job Start(string who)
    {
        lock (gate)
        {
            if (last?.Now.State.IsOver() == false) return last;
            last = jobs.Open(new JobSubject(JobKinds.Renditions, "Afbeeldingen vooraf maken", who), lifetime.ApplicationStopping);
            jobs.Start(last, RunAsync);
            return last;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.WarmUp)
        {
            return;
        }

        await lifetime.StartedAsync(stoppingToken);
        await Task.Delay(Patience, clock, stoppingToken);
        Start("bij het starten");
    }

    private async Task<JobOutcome> RunAsync(Job job)
    {
        var made = await MakeMissingAsync((seen, all) => job.Report(seen, all, "formaten bekeken"), job.Token);
        logger.LogInformation("Made {Count} renditions ahead of their first visitor.", made);
        return JobOutcome.Done(made == 0 ? "Alles was er al." : $"{DutchFormat.Number(made)} formaten gemaakt.") with { MayRepeat = true };
    }

    internal async Task<int> MakeMissingAsync(Action<int, int> told, CancellationToken cancellationToken)
    {
        var (made, seen) = (0, 0);
        var wanted = Wanted();
        foreach (var rendition in wanted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            told(seen++, wanted.Count);
            if (files.Find(rendition.Path) is not { } original || RenditionName.Of(rendition, original) is var name && cache.Contains(name))
            {
                continue;
            }

            var begun = clock.GetTimestamp();
            made += await queue.MakeAsync(name, original, rendition, isAwaited: false).WaitAsync(cancellationToken) is null ? 0 : 1;

            // Half of one processor at most
            await Task.Delay(clock.GetElapsedTime(begun), clock, cancellationToken);
        }

        return made;
    }

    private List<Rendition> Wanted()
    {
        using var scope = scopes.CreateScope();
        var site = scope.ServiceProvider.GetRequiredService<IPublishedSite>();
        return site.All<ShowcaseContent>()
            .SelectMany(PicturesOf)
            .SelectMany(picture => new[] { RenditionLadder.Card, RenditionLadder.Hero }.SelectMany(crop => sources.Of(picture, crop).Renditions))
            .Distinct()
            .ToList();
    }

    private static IEnumerable<Picture> PicturesOf(ShowcaseContent content) => content.Properties
        .Where(property => property.PropertyType.EditorAlias == Umbraco.Cms.Core.Constants.PropertyEditors.Aliases.MediaPicker3)
        .SelectMany(property => property.GetValue() switch
        {
            Picture picture => [picture],
            IEnumerable<Picture> pictures => pictures,
            _ => [],
        });
}
