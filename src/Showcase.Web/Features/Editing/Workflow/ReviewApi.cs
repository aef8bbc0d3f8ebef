using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>A draft on its way from who writes to who publishes, and back.</summary>
internal static class ReviewApi
{
    public static void MapReview(this RouteGroupBuilder api)
    {
        api.MapPost(EditingRoutes.Submit, SubmitAsync);
        api.MapPost(EditingRoutes.Return, ReturnAsync);
        api.MapPost(EditingRoutes.Approve, ApproveAsync);
    }

    private static Task<IResult> SubmitAsync(Guid key, HttpContext context, WriteAnswers answers, ContentWriter store, ReviewKeeper reviews) =>
        WriteAsync(key, context, answers, store, "Ingediend", (opened, writer) => opened.MayWrite(writer), async (change, who, comment) =>
        {
            if (change.Document.DraftVersionId == change.Document.PublishedVersionId)
            {
                return StoreOutcome.Refused("Er is niets gewijzigd sinds de publicatie.");
            }

            await reviews.SetAsync(change, who, ReviewStatus.Submitted, ReviewStatus.Submitted, comment, who);
            return null;
        });

    private static Task<IResult> ReturnAsync(Guid key, HttpContext context, WriteAnswers answers, ContentWriter store, ReviewKeeper reviews) =>
        WriteAsync(key, context, answers, store, "Teruggestuurd", (opened, writer) => opened.MayPublish(writer), async (change, who, comment) =>
        {
            if (comment.Length == 0)
            {
                return StoreOutcome.Refused("Schrijf erbij wat er nog moet gebeuren.");
            }

            if (await ReviewKeeper.FindAsync(change) is not { Status: ReviewStatus.Submitted or ReviewStatus.Approved })
            {
                return StoreOutcome.Refused("Dit concept is niet ingediend.");
            }

            await reviews.SetAsync(change, who, ReviewStatus.Returned, ReviewStatus.Returned, comment, null);
            return null;
        });

    private static Task<IResult> ApproveAsync(Guid key, HttpContext context, WriteAnswers answers, ContentWriter store, ReviewKeeper reviews) =>
        WriteAsync(key, context, answers, store, "Goedgekeurd", (opened, writer) => opened.MayPublish(writer), async (change, who, comment) =>
        {
            if (await ReviewKeeper.FindAsync(change) is not { Status: ReviewStatus.Submitted })
            {
                return StoreOutcome.Refused("Dit concept is niet ingediend.");
            }

            if (!ReviewKeeper.MayApprove((await change.DraftAsync()).Author, who))
            {
                return StoreOutcome.Refused("U schreef dit concept zelf. Iemand anders keurt het goed.");
            }

            await reviews.SetAsync(change, who, ReviewStatus.Approved, ReviewStatus.Approved, comment, null);
            return null;
        });

    private static async Task<IResult> WriteAsync(
        Guid key,
        HttpContext context,
        WriteAnswers answers,
        ContentWriter store,
        string action,
        Func<OpenedDocument, Writer, bool> may,
        Func<ContentTransaction, string, string, Task<StoreOutcome?>> write)
    {
        var (writer, revision) = (Writer.Of(context), OfficeBody.RevisionOf(context));
        var comment = (await OfficeBody.ReadAsync<CommentRequest>(context)).Comment?.Trim() ?? "";
        var opened = await answers.OpenAsync(key, opened => may(opened, writer), context.RequestAborted);
        if (comment.Length > ReviewCommentRow.Longest || !OfficeText.IsStorable(comment))
        {
            return WriteAnswers.Refused($"Een opmerking is ten hoogste {ReviewCommentRow.Longest} tekens.");
        }

        if (opened.TrashedAt is not null)
        {
            return WriteAnswers.Refused("Dit document staat in de prullenbak. Herstel het eerst.");
        }

        var outcome = await store.SignedBy(writer.Name, action).AlongsideAsync(key, revision, change => write(change, writer.Name, comment), context.RequestAborted);
        return await answers.AnswerAsync(context, key, revision, outcome);
    }
}
