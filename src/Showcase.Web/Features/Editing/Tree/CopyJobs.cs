using Showcase.Core.Results;
using Showcase.Web.Features.Editing.Workspace;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>Copies a large branch beside the request that asked for it.</summary>
internal sealed class CopyJobs(CountedJobs jobs)
{
    private const string Counted = "documenten gekopieerd";

    /// <param name="copy">Of the document itself, made already.</param>
    /// <param name="total">How many stand below it.</param>
    public Task<Job> StartAsync(OpenedDocument source, Guid copy, int total, Writer writer)
    {
        var subject = new JobSubject(JobKinds.Copy, $"Kopiëren wat onder “{source.Draft.Name}” staat", writer.Name);
        return jobs.StartAsync(subject, total, Counted, async (services, goesOn) =>
        {
            var (copied, problem) = await services.GetRequiredService<BranchCopier>().CopyBelowAsync(source.Row.Id, source.Row.Key, copy, writer.Name, goesOn, CancellationToken.None);
            return new CountedOutcome($"{DutchFormat.Number(copied)} van {DutchFormat.Number(Math.Max(copied, total))} {Counted}.", new CopyResult(copied)) { Problem = problem };
        });
    }
}

/// <summary>What became of a copy, for the client that asked.</summary>
internal sealed record CopyResult(int Copied);
