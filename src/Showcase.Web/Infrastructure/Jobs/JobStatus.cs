namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>How a job stands at one moment.</summary>
/// <param name="Done">How many of <paramref name="Total"/>; without a total, how many so far.</param>
/// <param name="Text">Dutch: what it is doing, or what is counted.</param>
/// <param name="CancelledBy">Sign-in name of who asked it to stop; it may still be stopping.</param>
internal sealed record JobStatus(
    JobState State, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, int Done, int? Total, string? Text, string? CancelledBy, JobOutcome? Outcome);
