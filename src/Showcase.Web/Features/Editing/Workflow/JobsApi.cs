using System.Text.Json;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>How far work is that goes on beside a request, for who asked for it.</summary>
internal static class JobsApi
{
    public static void MapJobs(this RouteGroupBuilder api)
    {
        api.MapGet(EditingRoutes.Job, FindAsync);
        api.MapPost(EditingRoutes.JobCancel, CancelAsync);
    }

    private static async Task<IResult> FindAsync(Guid key, HttpContext context, JobQueries queries) => TypedResults.Ok(JobResponse.Of(await OwnAsync(key, context, queries)));

    /// <summary>It ends after the document at hand; what is published stays so.</summary>
    private static async Task<IResult> CancelAsync(Guid key, HttpContext context, JobQueries queries, JobLog jobs, AuditLog audit)
    {
        var own = await OwnAsync(key, context, queries);
        var who = Writer.Of(context).Name;
        if (jobs.Find(key)?.Cancel(who) == true)
        {
            await audit.WriteAsync(who, "Taak geannuleerd", own.Title, context.RequestAborted);
        }

        return TypedResults.Ok(JobResponse.Of(await OwnAsync(key, context, queries)));
    }

    /// <exception cref="RefusedException">There is none, or it is somebody else's.</exception>
    private static async Task<JobView> OwnAsync(Guid key, HttpContext context, JobQueries queries)
    {
        var job = await queries.FindAsync(key, context.RequestAborted) ?? throw new RefusedException(OfficeProblem.Of(StatusCodes.Status404NotFound));
        var writer = Writer.Of(context);
        return job.StartedBy == writer.Name || writer.IsAdministrator ? job : throw new RefusedException(OfficeProblem.Of(StatusCodes.Status403Forbidden));
    }
}

/// <summary>A job.</summary>
/// <param name="State"><c>waiting</c>, <c>running</c>, <c>done</c>, <c>failed</c>, <c>cancelled</c>, or <c>aborted</c> when the site ended meanwhile.</param>
/// <param name="Done">How many of <paramref name="Total"/>.</param>
/// <param name="Text">Dutch: what is counted.</param>
/// <param name="MayCancel">False when it is over, or stopping already.</param>
/// <param name="Outcome">Dutch sentence when it is over.</param>
/// <param name="Result">What became of it; depends on the kind of job.</param>
internal sealed record JobResponse(
    Guid Key, string Title, string State, int Done, int? Total, string? Text, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, bool MayCancel, string? Outcome, JsonElement? Result)
{
    public static JobResponse Of(JobView job) => new(
        job.Key, job.Title, Word(job.State), job.Done, job.Total, job.Text, job.StartedAt, job.EndedAt, job.MayCancel, job.Outcome, job.Result is { } json ? JsonElement.Parse(json) : null);

    private static string Word(JobState state) => state switch
    {
        JobState.Waiting => "waiting",
        JobState.Running => "running",
        JobState.Done => "done",
        JobState.Failed => "failed",
        JobState.Cancelled => "cancelled",
        _ => "aborted",
    };
}
