using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Core.Media;

namespace Showcase.Web.Features.Media;

/// <summary>After start, makes the renditions of every published picture, one at a time and with rests, so that no visitor has to wait for one.</summary>
internal sealed class RenditionWarmUp(
    IServiceScopeFactory scopes,
    PictureSources sources,
    MediaFiles files,
    RenditionCache cache,
    RenditionQueue queue,
    IOptions<MediaOptions> options,
    TimeProvider clock,
    ILogger<RenditionWarmUp> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.WarmUp)
        {
            return;
        }

        await Task.Delay(Patience, clock, stoppingToken);
        try
        {
            var made = await MakeMissingAsync(stoppingToken);
            logger.LogInformation("Made {Count} renditions ahead of their first visitor.", made);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogWarning(error, "The renditions were not all made ahead; they are made when asked for.");
        }
    }

    internal async Task<int> MakeMissingAsync(CancellationToken cancellationToken)
    {
        var made = 0;
        foreach (var rendition in Wanted())
        {
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
