using System.Text.Json;
using Showcase.Core.Results;
using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>Copies a large branch beside the request that asked for it.</summary>
internal sealed class CopyJobs(IServiceScopeFactory scopes, JobLog jobs, JobKeeper keeper, IHostApplicationLifetime lifetime)
{
    private const string Counted = "documenten gekopieerd";

    /// <param name="copy">Of the document itself, made already.</param>
    /// <param name="total">How many stand below it.</param>
    public async Task<Job> StartAsync(OpenedDocument source, Guid copy, int total, Writer writer)
    {
        var job = jobs.Open(new JobSubject(JobKinds.Copy, $"Kopiëren wat onder “{source.Draft.Name}” staat", writer.Name), lifetime.ApplicationStopping);
        job.Report(0, total, Counted);
        await keeper.SaveAsync(job, CancellationToken.None);
        jobs.Start(job, running => RunAsync(running, source, copy, total, writer));
        return job;
    }

    private async Task<JobOutcome> RunAsync(Job job, OpenedDocument source, Guid copy, int total, Writer writer)
    {
        await using var scope = scopes.CreateAsyncScope();
        // Not the token of the job: what is being copied is copied whole and counted.
        var (copied, problem) = await scope.ServiceProvider.GetRequiredService<BranchCopier>().CopyBelowAsync(
            source.Row.Id, source.Row.Key, copy, writer.Name, done => GoesOn(job, done, total), CancellationToken.None);
        var text = $"{DutchFormat.Number(copied)} van {DutchFormat.Number(total)} {Counted}.";
        var ending = problem is not null ? JobOutcome.Failed($"{text} {problem}")
            : !job.Token.IsCancellationRequested ? JobOutcome.Done($"{DutchFormat.Number(copied)} {Counted}.")
            : job.Now.CancelledBy is null ? JobOutcome.BrokenOff($"De site stopte. {text}")
            : JobOutcome.Cancelled($"Geannuleerd. {text}");
        return ending with { Result = JsonSerializer.Serialize(new CopyResult(copied), JsonSerializerOptions.Web) };
    }

    private static bool GoesOn(Job job, int done, int total)
    {
        job.Report(done, Math.Max(done, total), Counted);
        return !job.Token.IsCancellationRequested;
    }
}

/// <summary>What became of a copy, for the client that asked.</summary>
internal sealed record CopyResult(int Copied);
