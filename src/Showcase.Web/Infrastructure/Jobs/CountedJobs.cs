using System.Text.Json;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Does the same to many things beside the request that asked for it, and tells how many were looked at.</summary>
internal sealed class CountedJobs(IServiceScopeFactory scopes, JobLog jobs, JobKeeper keeper, IHostApplicationLifetime lifetime)
{
    /// <summary>Announces the job, writes it down and begins it.</summary>
    /// <param name="total">How many things there are.</param>
    /// <param name="counted">Dutch: what is counted, such as <c>documenten bekeken</c>.</param>
    /// <param name="work">Gets the services of a scope of its own, and a question to ask before each thing, with how many came before it: when the answer is false it leaves the rest as it is.</param>
    public async Task<Job> StartAsync(JobSubject subject, int total, string counted, Func<IServiceProvider, Func<int, bool>, Task<CountedOutcome>> work)
    {
        var job = jobs.Open(subject, lifetime.ApplicationStopping);
        job.Report(0, total, counted);
        // Whoever asked may be gone by now: what was agreed to goes on.
        await keeper.SaveAsync(job, CancellationToken.None);
        jobs.Start(job, running => RunAsync(running, total, counted, work));
        return job;
    }

    private async Task<JobOutcome> RunAsync(Job job, int total, string counted, Func<IServiceProvider, Func<int, bool>, Task<CountedOutcome>> work)
    {
        var isGivenUp = false;
        await using var scope = scopes.CreateAsyncScope();
        var outcome = await work(scope.ServiceProvider, GoesOn);
        var ending = outcome.Problem is { } problem ? JobOutcome.Failed($"{outcome.Text} {problem}")
            : !isGivenUp ? JobOutcome.Done(outcome.Text)
            : job.Now.CancelledBy is null ? JobOutcome.BrokenOff($"De site stopte. {outcome.Text}")
            : JobOutcome.Cancelled($"Geannuleerd. {outcome.Text}");
        return ending with { Result = JsonSerializer.Serialize(outcome.Result, JsonSerializerOptions.Web) };

        // Asked, and not thrown: what is being done is done whole and counted.
        bool GoesOn(int done)
        {
            job.Report(done, Math.Max(done, total), counted);
            isGivenUp = job.Token.IsCancellationRequested;
            return !isGivenUp;
        }
    }
}

/// <summary>What became of the things of a job.</summary>
/// <param name="Text">Dutch sentences: what was done, and what was not.</param>
/// <param name="Result">For the client that asked; told as JSON.</param>
internal sealed record CountedOutcome(string Text, object Result)
{
    /// <summary>Dutch: why it could not go on.</summary>
    public string? Problem { get; init; }
}
