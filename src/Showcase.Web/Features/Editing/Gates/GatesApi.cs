using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Gates;

/// <summary>What stands in the way of publishing, before anyone tries.</summary>
internal static class GatesApi
{
    public static void MapGates(this RouteGroupBuilder api) => api.MapGet(EditingRoutes.Gates, CheckAsync);

    private static async Task<IResult> CheckAsync(Guid key, DocumentQueries documents, PublicationGates gates, ShowcaseDbContext database, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await documents.OpenAsync(key, cancellationToken) is not { } opened)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        // Nothing of it is saved: the row and the draft are read apart from the database.
        var found = await gates.CheckAsync(new ContentTransaction(database, opened.Row, clock, cancellationToken), opened.Draft);
        return TypedResults.Ok(new GatesResponse([.. found.Where(reason => !reason.IsHint).Select(ReasonResponse.Of)], [.. found.Where(reason => reason.IsHint).Select(ReasonResponse.Of)]));
    }
}

/// <param name="Reasons">What stops a publication.</param>
/// <param name="Hints">What does not.</param>
internal sealed record GatesResponse(IReadOnlyList<ReasonResponse> Reasons, IReadOnlyList<ReasonResponse> Hints);
