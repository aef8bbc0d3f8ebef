using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Delivery;

/// <summary>The media library, where the site's settings open it.</summary>
internal static class MediaApi
{
    public static RouteGroupBuilder MapMedia(this RouteGroupBuilder api)
    {
        api.MapGet(DeliveryRoutes.Media, (HttpRequest request, MediaAnswers answers) => answers.Query(request.Query))
            .WithName("GetMedia20").WithSummary("Gets media in a folder.");
        api.MapGet(DeliveryRoutes.MediaItems, GetItems)
            .WithName("GetMediaItems20").WithSummary("Gets media by their ids.");
        api.MapGet(DeliveryRoutes.MediaById, (Guid id, MediaAnswers answers) => answers.One(id))
            .WithName("GetMediaItemById20").WithSummary("Gets a media item by its id.");
        api.MapGet(DeliveryRoutes.MediaByPath, (string? path, MediaAnswers answers) => answers.One(RequestedPath.Decode(path)))
            .WithName("GetMediaItemByPath20").WithSummary("Gets a media item by its path.");
        return api;
    }

    private static IResult GetItems(HttpRequest request, MediaAnswers answers, IOptions<DeliveryOptions> options)
    {
        var (ids, problem) = RequestedIds.Read(request.Query, options.Value.MaxTake);
        return problem?.ToResult() ?? answers.Many(ids);
    }
}
