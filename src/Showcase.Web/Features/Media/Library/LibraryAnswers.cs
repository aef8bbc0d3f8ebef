using System.Globalization;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Tells a client how a write ended.</summary>
internal sealed class LibraryAnswers(LibraryQueries library)
{
    public async Task<IResult> ItemAsync(HttpContext context, Guid key, int status = StatusCodes.Status200OK)
    {
        if (await library.FindAsync(key, Writer.Of(context), context.RequestAborted) is not { } item)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{item.Revision}\"");
        return TypedResults.Json(item, statusCode: status);
    }

    public async Task<IResult> DuplicateAsync(HttpContext context, Guid key) => OfficeProblem.Of(
        StatusCodes.Status409Conflict,
        "Dit bestand staat al in de mediatheek.",
        new Dictionary<string, object?> { ["duplicate"] = await library.FindAsync(key, Writer.Of(context), context.RequestAborted) });

    /// <summary>For something that was put into the library under a key of the client.</summary>
    /// <param name="isSame">Of what has that key already: whether it is what was asked for.</param>
    public async Task<IResult> AddedAsync(HttpContext context, Guid key, StoreOutcome outcome, Func<StoredDocument, ValueTask<bool>> isSame) => outcome switch
    {
        { Status: StoreStatus.Done } => await ItemAsync(context, key, StatusCodes.Status201Created),
        { Status: StoreStatus.Conflict, Document: { } present } => await RepeatedAsync(context, present, isSame),
        _ => await FailureAsync(context, key, outcome),
    };

    /// <summary>For a write that meets what it wants: a client that lost the answer asks the same again, and gets what it made. From another hand, or when it is something else or thrown away, it is a conflict.</summary>
    public async Task<IResult> RepeatedAsync(HttpContext context, StoredDocument present, Func<StoredDocument, ValueTask<bool>> isSame) =>
        present.TrashedAt is null && present.Draft.Author == Writer.Of(context).Name && await isSame(present)
            ? await ItemAsync(context, present.Key)
            : await FailureAsync(context, present.Key, StoreOutcome.Conflict(present));

    /// <summary>For a write that was not done.</summary>
    public async Task<IResult> FailureAsync(HttpContext context, Guid key, StoreOutcome outcome) => outcome.Status switch
    {
        StoreStatus.NotFound => OfficeProblem.Of(StatusCodes.Status404NotFound),
        StoreStatus.Conflict => OfficeProblem.Of(
            StatusCodes.Status412PreconditionFailed,
            "Iemand anders heeft dit bestand intussen gewijzigd.",
            new Dictionary<string, object?> { ["current"] = await library.FindAsync(key, Writer.Of(context), context.RequestAborted) }),
        StoreStatus.Refused => Refused([.. outcome.Reasons]),
        _ => OfficeProblem.Unavailable(context, string.Join(' ', outcome.Reasons)),
    };

    public static IResult Refused(params string[] reasons) => OfficeProblem.Of(
        StatusCodes.Status422UnprocessableEntity,
        string.Join(' ', reasons),
        new Dictionary<string, object?> { ["reasons"] = reasons.Select(text => new { text, property = (string?)null, kind = "rule" }) });
}
