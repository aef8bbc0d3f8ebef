using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>Publishes a large branch beside the request that asked for it.</summary>
internal sealed class BranchJobs(CountedJobs jobs)
{
    // Whoever has more to mend begins with these.
    private const int MostReasons = 200;

    /// <param name="name">Of the document above it, which is published already.</param>
    /// <param name="total">How many stand below it.</param>
    public Task<Job> StartAsync(int documentId, string name, int total, bool onlyPublished, Writer writer)
    {
        var subject = new JobSubject(JobKinds.Branch, $"Publiceren wat onder “{name}” staat", writer.Name);
        return jobs.StartAsync(subject, total, "documenten bekeken", async (services, goesOn) =>
        {
            var outcome = await services.GetRequiredService<BranchPublisher>().PublishBelowAsync(documentId, onlyPublished, writer, goesOn, CancellationToken.None);
            return new CountedOutcome($"{Count(outcome.Published)} gepubliceerd.{Refused(outcome)}", new BranchResult(outcome.Published, [.. outcome.Reasons.Take(MostReasons)]));
        });
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
