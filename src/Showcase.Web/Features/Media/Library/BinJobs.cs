using System.Text.Json;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Empties a full recycle bin beside the request that asked for it.</summary>
internal sealed class BinJobs(IServiceScopeFactory scopes, JobLog jobs, JobKeeper keeper, IHostApplicationLifetime lifetime)
{
    private const int MostReasons = 200;

    public async Task<Job> StartAsync(IReadOnlyList<Guid> thrown, Writer writer)
    {
        var job = jobs.Open(new JobSubject(JobKinds.Bin, "Prullenbak van Media legen", writer.Name), lifetime.ApplicationStopping);
        job.Report(0, thrown.Count, "bestanden en mappen bekeken");
        await keeper.SaveAsync(job, CancellationToken.None);
        jobs.Start(job, running => RunAsync(running, thrown, writer));
        return job;
    }

    private async Task<JobOutcome> RunAsync(Job job, IReadOnlyList<Guid> thrown, Writer writer)
    {
        await using var scope = scopes.CreateAsyncScope();
        // Not the token of the job: what is being removed goes whole and is counted.
        var result = await scope.ServiceProvider.GetRequiredService<BinEmptier>().EmptyAsync(thrown, writer, seen => GoesOn(job, seen, thrown.Count), CancellationToken.None);
        var text = $"{Count(result.Removed)} verwijderd.{(result.Kept.Count == 0 ? "" : $" Gebleven: {DutchFormat.Number(result.Kept.Count)}, zoals “{result.Kept[0].Name}”. {result.Kept[0].Reason}")}";
        var ending = !job.Token.IsCancellationRequested ? JobOutcome.Done(text)
            : job.Now.CancelledBy is null ? JobOutcome.BrokenOff($"De site stopte. {text}")
            : JobOutcome.Cancelled($"Geannuleerd. {text}");
        return ending with { Result = JsonSerializer.Serialize(result with { Kept = [.. result.Kept.Take(MostReasons)] }, JsonSerializerOptions.Web) };
    }

    private static bool GoesOn(Job job, int seen, int total)
    {
        job.Report(seen, total, "bestanden en mappen bekeken");
        return !job.Token.IsCancellationRequested;
    }

    private static string Count(int removed) => removed == 1 ? "1 bestand of map" : $"{DutchFormat.Number(removed)} bestanden en mappen";
}
