using Microsoft.Extensions.Options;
using Showcase.Web.Features.Delivery.Rendering;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery;

/// <summary>Published documents, one, several or by a query.</summary>
internal static class ContentApi
{
    public static RouteGroupBuilder MapContent(this RouteGroupBuilder api)
    {
        api.MapGet(DeliveryRoutes.Content, (HttpRequest request, ContentAnswers answers) => answers.Query(request.Query))
            .WithName("GetContent20").WithSummary("Gets published documents that match a query.");
        api.MapGet(DeliveryRoutes.ContentItems, GetItems)
            .WithName("GetContentItems20").WithSummary("Gets published documents by their ids.");
        api.MapGet(DeliveryRoutes.ContentById, (Guid id, ContentAnswers answers) => answers.One(id))
            .WithName("GetContentItemById20").WithSummary("Gets a published document by its id.");
        api.MapGet(DeliveryRoutes.ContentByPath, GetByPath)
            .WithName("GetContentItemByPath20").WithSummary("Gets a published document by its path, or says where it went.");
        return api;
    }

    private static IResult GetItems(HttpRequest request, ContentAnswers answers, IOptions<DeliveryOptions> options)
    {
        var (ids, problem) = RequestedIds.Read(request.Query, options.Value.MaxTake);
        return problem?.ToResult() ?? answers.Many(ids);
    }

    private static IResult GetByPath(string? path, HttpResponse response, ContentAnswers answers, IRequestRedirectService redirects, TakenOff takenOff)
    {
        var wanted = RequestedPath.Decode(path);
        if (answers.Find(wanted) is { } found)
        {
            return answers.One(found);
        }

        if (redirects.GetRedirectRoute(wanted) is not { } present)
        {
            return takenOff.Content(wanted);
        }

        response.Headers.Append("Location-Start-Item-Path", Uri.EscapeDataString(present.StartItem.Path));
        response.Headers.Append("Location-Start-Item-Id", present.StartItem.Id.ToString("D"));
        response.Headers.Location = Uri.EscapeDataString(present.Path).Replace("%2F", "/", StringComparison.Ordinal);
        return TypedResults.StatusCode(StatusCodes.Status301MovedPermanently);
    }
}
