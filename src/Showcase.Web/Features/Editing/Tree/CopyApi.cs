using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>Copying a document, with or without what stands below it.</summary>
internal static class CopyApi
{
    private const int MostCopied = 5_000;

    public static void MapCopy(this RouteGroupBuilder api) => api.MapPost(EditingRoutes.Copy, CopyAsync);

    private static async Task<IResult> CopyAsync(Guid key, HttpContext context, WriteAnswers answers, DocumentQueries documents, TreeQueries tree, ContentPlacer store, CopyJobs background)
    {
        var writer = Writer.Of(context);
        var request = await OfficeBody.ReadAsync<CopyRequest>(context);
        if (request.Key == Guid.Empty)
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest);
        }

        var opened = await answers.OpenAsync(key, _ => true, context.RequestAborted);
        await PlaceApi.RefuseStrangersAsync(opened, request.Parent, writer, documents, context);
        var below = request.WithDescendants ? await tree.CountBelowAsync(opened.Row.Id, MostCopied, context.RequestAborted) : 0;
        if (below > MostCopied)
        {
            return WriteAnswers.Refused($"Hieronder staan meer dan {MostCopied} documenten. Kopieer een kleiner deel.");
        }

        var isLarge = below > TreeQueries.MostAtOnce;
        var outcome = await store.SignedBy(writer.Name, "Gekopieerd").CopyAsync(key, request.Key, request.Parent, request.WithDescendants && !isLarge, writer.Name, context.RequestAborted);
        // The same copy asked for once more is there already; what is not there yet below it follows.
        var isThere = outcome is { Status: StoreStatus.Conflict, Document: { Revision: 1 } present } && present.Draft.Author == writer.Name && present.ContentType == opened.Row.ContentType;
        if (isLarge && (isThere || outcome.Status == StoreStatus.Done))
        {
            var job = await background.StartAsync(opened, request.Key, below, writer);
            return TypedResults.Accepted($"{OfficePaths.Api}/jobs/{job.Key}", new CopyResponse((await documents.FindAsync(request.Key, writer, context.RequestAborted))!, job.Key));
        }

        return isThere ? await answers.DocumentAsync(context, request.Key) : await answers.AnswerAsync(context, request.Key, null, outcome, StatusCodes.Status201Created);
    }
}

/// <summary>A copy of which what stands below it is still being made.</summary>
/// <param name="Job">What makes the rest.</param>
internal sealed record CopyResponse(DocumentResponse Document, Guid Job);
