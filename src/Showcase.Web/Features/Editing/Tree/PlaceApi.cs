using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Shared.Office.Bins;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>Moving, sorting, and the recycle bin.</summary>
internal static class PlaceApi
{
    public static void MapPlaces(this RouteGroupBuilder api)
    {
        api.MapPost(EditingRoutes.Move, MoveAsync);
        api.MapPost(EditingRoutes.Sort, (Guid key, HttpContext context, WriteAnswers answers, ContentPlacer store) => SortAsync(key, context, answers, store));
        api.MapPost(EditingRoutes.SortRoot, (HttpContext context, WriteAnswers answers, ContentPlacer store) => SortAsync(null, context, answers, store));
        api.MapPost(EditingRoutes.Trash, TrashAsync);
        api.MapPost(EditingRoutes.Restore, RestoreAsync);
        api.MapDelete(EditingRoutes.Document, DeleteAsync);
        api.MapDelete(EditingRoutes.Bin, (HttpContext context, BinAnswer answer, ContentBin bin) => answer.EmptyAsync(context, bin));
    }

    private static async Task<IResult> MoveAsync(Guid key, HttpContext context, WriteAnswers answers, DocumentQueries documents, ContentPlacer store)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        var request = await OfficeBody.ReadAsync<MoveRequest>(context);
        var opened = await answers.OpenAsync(key, opened => opened.MayPlace(writer), context.RequestAborted);
        if (opened.TrashedAt is not null)
        {
            return WriteAnswers.Refused("Dit document staat in de prullenbak. Herstel het eerst.");
        }

        await RefuseStrangersAsync(opened, request.Parent, writer, documents, context);
        return await answers.AnswerAsync(context, key, revision, await store.SignedBy(writer.Name, "Verplaatst").MoveAsync(key, request.Parent, request.Before, revision, context.RequestAborted));
    }

    private static async Task<IResult> SortAsync(Guid? parent, HttpContext context, WriteAnswers answers, ContentPlacer store)
    {
        var writer = Writer.Of(context);
        var request = await OfficeBody.ReadAsync<SortRequest>(context);
        if (parent is { } key)
        {
            await answers.OpenAsync(key, opened => opened.MayWrite(writer), context.RequestAborted);
        }
        // The first of these is the home page of the site.
        else if (writer.IsKept || !writer.MayPublish || !writer.WritesPages)
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden);
        }

        if (request.Keys is not { Count: > 0 } keys)
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest);
        }

        var outcome = await store.SignedBy(writer.Name, "Gesorteerd").SortAsync(parent, keys, context.RequestAborted);
        return outcome.Status == StoreStatus.Done ? TypedResults.NoContent() : await answers.AnswerAsync(context, keys[0], null, outcome);
    }

    private static async Task<IResult> TrashAsync(Guid key, HttpContext context, WriteAnswers answers, ContentWriter store)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        await answers.OpenAsync(key, opened => opened.MayPlace(writer), context.RequestAborted);
        return await answers.AnswerAsync(context, key, revision, await store.SignedBy(writer.Name, "Naar de prullenbak").TrashAsync(key, revision, context.RequestAborted));
    }

    private static async Task<IResult> RestoreAsync(Guid key, HttpContext context, WriteAnswers answers, DocumentQueries documents, ContentPlacer store)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        var request = await OfficeBody.ReadAsync<RestoreRequest>(context);
        var opened = await answers.OpenAsync(key, opened => opened.MayPlace(writer), context.RequestAborted);
        if (request.Parent is not null)
        {
            await RefuseStrangersAsync(opened, request.Parent, writer, documents, context);
        }

        return await answers.AnswerAsync(context, key, revision, await store.SignedBy(writer.Name, "Hersteld").RestoreAsync(key, request.Parent, request.AsDraft, revision, context.RequestAborted));
    }

    private static async Task<IResult> DeleteAsync(Guid key, HttpContext context, WriteAnswers answers, ContentWriter store)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        await answers.OpenAsync(key, opened => opened.MayPlace(writer), context.RequestAborted);
        var outcome = await store.SignedBy(writer.Name, "Verwijderd").DeleteAsync(key, revision, context.RequestAborted);
        return outcome.Status == StoreStatus.Done ? TypedResults.NoContent() : await answers.AnswerAsync(context, key, revision, outcome);
    }

    // Who is kept to an organisation puts its pages where they stay its own.
    public static async Task RefuseStrangersAsync(OpenedDocument opened, Guid? parent, Writer writer, DocumentQueries documents, HttpContext context)
    {
        var target = parent is { } key ? await documents.OpenAsync(key, context.RequestAborted) : null;
        if (writer.IsKept && !OrganisationRules.MayStand(DocumentValues.FromJson(opened.Draft.Values), target, writer))
        {
            throw new RefusedException(OfficeProblem.Of(StatusCodes.Status403Forbidden, OrganisationRules.Refusal));
        }
    }
}
