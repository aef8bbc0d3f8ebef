using System.Globalization;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Shared.Office.Bins;

/// <summary>Emptying a recycle bin as one action, in the background when it is full.</summary>
internal sealed class BinAnswer(CountedJobs jobs)
{
    /// <summary>More than so many are removed in the background.</summary>
    public const int MostAtOnce = 20;

    private const int MostReasons = 200;

    /// <summary>Who agrees to remove so many does not remove what came since.</summary>
    /// <param name="context">Its query says how many: <c>count</c>.</param>
    public async Task<IResult> EmptyAsync<TBin>(HttpContext context, TBin bin)
        where TBin : RecycleBin
    {
        var writer = Writer.Of(context);
        if (!writer.MayPublish)
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden);
        }

        if (!int.TryParse(context.Request.Query["count"], NumberStyles.None, CultureInfo.InvariantCulture, out var agreed))
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, $"Dit verzoek zegt niet hoeveel {bin.Words.Many} weg mogen.");
        }

        var thrown = await bin.ThrownAsync(context.RequestAborted);
        if (thrown.Count != agreed)
        {
            return OfficeProblem.Of(StatusCodes.Status409Conflict, "In de prullenbak staat intussen iets anders dan u zag.", new Dictionary<string, object?> { ["count"] = thrown.Count });
        }

        if (thrown.Count > MostAtOnce)
        {
            return TypedResults.Json(new BinResponse(0, [], (await StartAsync(bin, thrown, writer)).Key), statusCode: StatusCodes.Status202Accepted);
        }

        // Whoever asked may be gone by now: what was agreed to is done whole.
        var result = await bin.EmptyAsync(thrown, writer, _ => true, CancellationToken.None);
        return TypedResults.Ok(new BinResponse(result.Removed, result.Kept, null));
    }

    private Task<Job> StartAsync<TBin>(TBin bin, List<Guid> thrown, Writer writer)
        where TBin : RecycleBin
    {
        var words = bin.Words;
        return jobs.StartAsync(new JobSubject(JobKinds.Bin, words.Title, writer.Name), thrown.Count, $"{words.Many} bekeken", async (services, goesOn) =>
        {
            var result = await services.GetRequiredService<TBin>().EmptyAsync(thrown, writer, goesOn, CancellationToken.None);
            return new CountedOutcome(Told(result, words), result with { Kept = [.. result.Kept.Take(MostReasons)] });
        });
    }

    private static string Told(BinResult result, BinWords words)
    {
        var removed = result.Removed == 1 ? words.One : $"{DutchFormat.Number(result.Removed)} {words.Many}";
        return result.Kept is [var first, ..] ? $"{removed} verwijderd. Gebleven: {DutchFormat.Number(result.Kept.Count)}, zoals “{first.Name}”. {first.Reason}" : $"{removed} verwijderd.";
    }
}

/// <param name="Job">Key of the job that does it; nothing when it is done.</param>
internal sealed record BinResponse(int Removed, IReadOnlyList<KeptItem> Kept, Guid? Job);
