using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>Making a document public, and no longer.</summary>
internal static class PublishApi
{
    public static void MapPublish(this RouteGroupBuilder api)
    {
        api.MapPost(EditingRoutes.Publish, PublishAsync);
        api.MapPost(EditingRoutes.Unpublish, UnpublishAsync);
        api.MapPost(EditingRoutes.Schedule, ScheduleAsync);
    }

    private static async Task<IResult> PublishAsync(
        Guid key, HttpContext context, WriteAnswers answers, DocumentQueries documents, ContentWriter store, TreeQueries tree, BranchPublisher branch, BranchJobs background, CancellationToken cancellationToken)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        var request = await OfficeBody.ReadAsync<PublishRequest>(context);
        var opened = await answers.OpenAsync(key, opened => opened.MayPublish(writer), cancellationToken);
        if (request.Note is { Length: > 1_000 })
        {
            return WriteAnswers.Refused("Een opmerking is ten hoogste 1000 tekens.");
        }

        var outcome = await store.SignedBy(writer.Name, "Gepubliceerd").PublishAsync(key, revision, string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim(), cancellationToken);
        if (outcome.Status == StoreStatus.Refused)
        {
            return WriteAnswers.Refused([.. outcome.Findings.Select(ReasonResponse.Of).Select(reason => reason with { Key = key, Name = opened.Draft.Name })]);
        }

        if (outcome.Status != StoreStatus.Done)
        {
            return await answers.AnswerAsync(context, key, revision, outcome);
        }

        var isLarge = request.WithDescendants && await tree.CountBelowAsync(opened.Row.Id, TreeQueries.MostAtOnce, cancellationToken) > TreeQueries.MostAtOnce;
        var job = isLarge
            ? await background.StartAsync(opened.Row.Id, opened.Draft.Name, await tree.CountBelowAsync(opened.Row.Id, int.MaxValue, cancellationToken), request.OnlyPublished, writer)
            : null;
        var below = request.WithDescendants && !isLarge ? await branch.PublishBelowAsync(opened.Row.Id, request.OnlyPublished, writer, _ => true, cancellationToken) : new(0, []);
        var document = (await documents.FindAsync(key, writer, cancellationToken))!;
        WriteAnswers.Tag(context, document.Revision);
        var answer = new PublishResponse(document, 1 + below.Published, below.Reasons, job?.Key);
        return job is null ? TypedResults.Ok(answer) : TypedResults.Accepted($"{OfficePaths.Api}/jobs/{job.Key}", answer);
    }

    private static async Task<IResult> UnpublishAsync(Guid key, HttpContext context, WriteAnswers answers, ContentWriter store, CancellationToken cancellationToken)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        await answers.OpenAsync(key, opened => opened.MayPublish(writer), cancellationToken);
        return await answers.AnswerAsync(context, key, revision, await store.SignedBy(writer.Name, "Gedepubliceerd").UnpublishAsync(key, revision, cancellationToken));
    }

    private static async Task<IResult> ScheduleAsync(Guid key, HttpContext context, WriteAnswers answers, ContentWriter store, CancellationToken cancellationToken)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        var request = await OfficeBody.ReadAsync<ScheduleRequest>(context);
        var opened = await answers.OpenAsync(key, opened => opened.MayPublish(writer), cancellationToken);
        if (opened.TrashedAt is not null)
        {
            return WriteAnswers.Refused("Dit document staat in de prullenbak. Herstel het eerst.");
        }

        var outcome = await store.SignedBy(writer.Name, request is { PublishAt: null, UnpublishAt: null } ? "Planning gewist" : "Gepland")
            .ScheduleAsync(key, request.PublishAt?.ToUniversalTime(), request.UnpublishAt?.ToUniversalTime(), revision, cancellationToken);
        return await answers.AnswerAsync(context, key, revision, outcome);
    }
}
