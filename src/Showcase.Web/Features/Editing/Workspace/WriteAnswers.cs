using System.Globalization;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>Opens a document for a write, and tells a client how the write ended.</summary>
internal sealed class WriteAnswers(DocumentQueries documents)
{
    /// <summary>The document, when this writer may do this to it.</summary>
    /// <exception cref="RefusedException">It is not there, or they may not.</exception>
    public async Task<OpenedDocument> OpenAsync(Guid key, Func<OpenedDocument, bool> may, CancellationToken cancellationToken)
    {
        var opened = await documents.OpenAsync(key, cancellationToken) ?? throw new RefusedException(OfficeProblem.Of(StatusCodes.Status404NotFound));
        return may(opened) ? opened : throw new RefusedException(OfficeProblem.Of(StatusCodes.Status403Forbidden));
    }

    /// <param name="revision">What the client built on.</param>
    public async Task<IResult> AnswerAsync(HttpContext context, Guid key, long? revision, StoreOutcome outcome, int done = StatusCodes.Status200OK)
    {
        switch (outcome.Status)
        {
            case StoreStatus.Done:
                return await DocumentAsync(context, key, done);
            case StoreStatus.NotFound:
                return OfficeProblem.Of(StatusCodes.Status404NotFound);
            case StoreStatus.Conflict:
                return await StaleAsync(context, key, revision);
            case StoreStatus.Refused:
                return Refused([.. outcome.Findings.Select(ReasonResponse.Of)]);
            default:
                return OfficeProblem.Unavailable(context, string.Join(' ', outcome.Reasons));
        }
    }

    public async Task<IResult> DocumentAsync(HttpContext context, Guid key, int status = StatusCodes.Status200OK)
    {
        var document = await documents.FindAsync(key, Writer.Of(context), context.RequestAborted);
        if (document is null)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        Tag(context, document.Revision);
        return TypedResults.Json(document, statusCode: status);
    }

    public static void Tag(HttpContext context, long revision) => context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    public static IResult Refused(IReadOnlyList<ReasonResponse> reasons) =>
        OfficeProblem.Of(StatusCodes.Status422UnprocessableEntity, string.Join(' ', reasons.Select(reason => reason.Text)), new Dictionary<string, object?> { ["reasons"] = reasons });

    public static IResult Refused(string reason) => Refused([new ReasonResponse(reason, null, "rule")]);

    // What is there now, and what the client built on: from both and its own text it can make one.
    private async Task<IResult> StaleAsync(HttpContext context, Guid key, long? revision)
    {
        var writer = Writer.Of(context);
        var opened = await documents.OpenAsync(key, context.RequestAborted);
        if (opened is null)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        Tag(context, opened.Row.Revision);
        return OfficeProblem.Of(StatusCodes.Status412PreconditionFailed, null, new Dictionary<string, object?>
        {
            ["current"] = await documents.ResponseAsync(opened, opened.Draft, opened.Row.Revision, writer, context.RequestAborted),
            ["base"] = revision is { } seen ? await documents.FindAtAsync(opened, seen, writer, context.RequestAborted) : null,
        });
    }
}
