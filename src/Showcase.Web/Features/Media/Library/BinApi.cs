using System.Globalization;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Emptying the recycle bin of the library, as one action.</summary>
internal static class BinApi
{
    /// <summary>More than so many are removed in the background.</summary>
    public const int MostAtOnce = 20;

    public static void MapBin(this RouteGroupBuilder api) => api.MapDelete(LibraryRoutes.Bin, EmptyAsync);

    /// <summary>Who agrees to remove so many does not remove what came since.</summary>
    private static async Task<IResult> EmptyAsync(HttpContext context, BinEmptier bin, BinJobs jobs)
    {
        var writer = Writer.Of(context);
        if (!writer.MayPublish)
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden);
        }

        if (!int.TryParse(context.Request.Query["count"], NumberStyles.None, CultureInfo.InvariantCulture, out var agreed))
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, "Dit verzoek zegt niet hoeveel bestanden en mappen weg mogen.");
        }

        var thrown = await bin.ThrownAsync(context.RequestAborted);
        if (thrown.Count != agreed)
        {
            return OfficeProblem.Of(StatusCodes.Status409Conflict, "In de prullenbak staat intussen iets anders dan u zag.", new Dictionary<string, object?> { ["count"] = thrown.Count });
        }

        if (thrown.Count > MostAtOnce)
        {
            return TypedResults.Json(new BinResponse(0, [], (await jobs.StartAsync(thrown, writer)).Key), statusCode: StatusCodes.Status202Accepted);
        }

        // Whoever asked may be gone by now: what was agreed to is done whole.
        var result = await bin.EmptyAsync(thrown, writer, _ => true, CancellationToken.None);
        return TypedResults.Ok(new BinResponse(result.Removed, result.Kept, null));
    }
}

/// <param name="Job">Key of the job that does it; nothing when it is done.</param>
internal sealed record BinResponse(int Removed, IReadOnlyList<KeptItem> Kept, Guid? Job);
