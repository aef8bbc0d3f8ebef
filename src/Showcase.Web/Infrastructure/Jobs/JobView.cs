namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>A job as people and clients see it, whether it runs or is history.</summary>
/// <param name="MayCancel">Whether it can be cancelled now, here.</param>
/// <param name="Repeats">How often the same happened again, until <paramref name="EndedAt"/>.</param>
internal sealed record JobView(
    Guid Key, string Kind, string Title, string StartedBy, JobState State, bool MayCancel, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt,
    int Done, int? Total, string? Text, string? CancelledBy, string? Outcome, string? Result, int Repeats)
{
    public const string BrokenOffText = "De site stopte of viel uit voordat dit klaar was.";

    public static JobView Of(Job job)
    {
        var now = job.Now;
        return new(
            job.Key, job.Subject.Kind, job.Subject.Title, job.Subject.StartedBy, now.State, job.Subject.MayCancel && !now.State.IsOver() && now.CancelledBy is null, now.CreatedAt, now.StartedAt, now.EndedAt,
            now.Done, now.Total, now.Text, now.CancelledBy, now.Outcome?.Text, now.Outcome?.Result, 0);
    }

    /// <param name="isOrphan">Whether nobody does it any more, whatever the row says.</param>
    public static JobView Of(JobRow row, bool isOrphan) => new(
        row.Key, row.Kind, row.Title, row.StartedBy, isOrphan ? JobState.BrokenOff : row.State, false, row.CreatedAt, row.StartedAt, isOrphan ? row.SeenAt : row.EndedAt,
        row.Done, row.Total, row.Text, row.CancelledBy, isOrphan ? BrokenOffText : row.Outcome, row.Result, row.Repeats);
}
