using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Settings.Jobs;

/// <summary>How far a job is, for the script of the page.</summary>
/// <param name="State">Dutch, as it is shown.</param>
/// <param name="Text">Dutch, as it is shown.</param>
internal sealed record JobNow(Guid Key, string State, int Done, int? Total, string Text, bool MayCancel)
{
    public static JobNow Of(JobView job) => new(job.Key, job.State.Word(), job.Done, job.Total, JobsPage.ProgressOf(job), job.MayCancel);
}
