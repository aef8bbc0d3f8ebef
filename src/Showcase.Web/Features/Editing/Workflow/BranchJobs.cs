using System.Text.Json;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>Publishes a large branch beside the request that asked for it.</summary>
internal sealed class BranchJobs(IServiceScopeFactory scopes, JobLog jobs, JobKeeper keeper, IHostApplicationLifetime lifetime)
{
    // Whoever has more to mend begins with these.
    private const int MostReasons = 200;

    /// <param name="name">Of the document above it, which is published already.</param>
    /// <param name="total">How many stand below it.</param>
    public async Task<Job> StartAsync(int documentId, string name, int total, bool onlyPublished, Writer writer)
    {
        var job = jobs.Open(new JobSubject(JobKinds.Branch, $"Publiceren wat onder “{name}” staat", writer.Name), lifetime.ApplicationStopping);
        job.Report(0, total, "documenten bekeken");
        // Whoever asked may be gone by now: the document above is published, so what is below it goes on.
        await keeper.SaveAsync(job, CancellationToken.None);
        jobs.Start(job, running => RunAsync(running, documentId, total, onlyPublished, writer));
        return job;
    }

    private async Task<JobOutcome> RunAsync(Job job, int documentId, int total, bool onlyPublished, Writer writer)
    {
        await using var scope = scopes.CreateAsyncScope();
        // Not the token of the job: a document that is being written is written whole and counted.
        var outcome = await scope.ServiceProvider.GetRequiredService<BranchPublisher>().PublishBelowAsync(
            documentId, onlyPublished, writer, seen => GoesOn(job, seen, total), CancellationToken.None);
        var text = $"{Count(outcome.Published)} gepubliceerd.{Refused(outcome)}";
        var ending = !outcome.IsGivenUp ? JobOutcome.Done(text)
            : job.Now.CancelledBy is null ? JobOutcome.BrokenOff($"De site stopte. {text}")
            : JobOutcome.Cancelled($"Geannuleerd. {text}");
        return ending with { Result = JsonSerializer.Serialize(new BranchResult(outcome.Published, [.. outcome.Reasons.Take(MostReasons)]), JsonSerializerOptions.Web) };
    }

    private static bool GoesOn(Job job, int seen, int total)
    {
        job.Report(seen, Math.Max(seen, total), "documenten bekeken");
        return !job.Token.IsCancellationRequested;
    }

    private static string Count(int published) => published == 1 ? "1 document" : $"{DutchFormat.Number(published)} documenten";

    private static string Refused(BranchOutcome outcome)
    {
        var names = outcome.Reasons.Select(reason => reason.Name).OfType<string>().Distinct().ToList();
        return names.Count == 0 ? "" : $" Niet gepubliceerd: {DutchFormat.Number(names.Count)}, zoals “{names[0]}” ({outcome.Reasons[0].Text})";
    }
}

/// <summary>What became of a branch, for the client that asked.</summary>
/// <param name="Published">How many below it were published.</param>
/// <param name="Reasons">Why others were not; the first of them, when there are many.</param>
internal sealed record BranchResult(int Published, IReadOnlyList<Workspace.ReasonResponse> Reasons);
