using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Writes jobs into their table.</summary>
internal sealed class JobStore(IDbContextFactory<ShowcaseDbContext> contexts, JobNode node, TimeProvider clock) : IDisposable
{
    // A job may be written by who starts it and by who keeps the log.
    private readonly SemaphoreSlim one = new(1);

    public async Task SaveAsync(Job job, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            // Whoever came first wrote it: a second time it would be told once more.
            if (!job.IsUnwritten) return;
            var (status, version) = job.Latest;
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            if (status.Outcome is not { MayRepeat: true } outcome || !await IsToldOnceMoreAsync(database, job, outcome, cancellationToken))
            {
                await WriteAsync(database, job, status, cancellationToken);
            }

            job.Written(version);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Says that these still have a process.</summary>
    public async Task TouchAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0) return;
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        await database.Set<JobRow>().Where(row => keys.Contains(row.Key)).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), cancellationToken);
    }

    public void Dispose() => one.Dispose();

    private async Task WriteAsync(ShowcaseDbContext database, Job job, JobStatus status, CancellationToken cancellationToken)
    {
        var row = await database.Set<JobRow>().SingleOrDefaultAsync(known => known.Key == job.Key, cancellationToken) ?? database.Add(New(job)).Entity;
        (row.State, row.StartedAt, row.EndedAt, row.SeenAt) = (status.State, status.StartedAt, status.EndedAt, clock.GetUtcNow());
        (row.Done, row.Total, row.Text) = (status.Done, status.Total, Line(status.Text));
        row.CancelledBy = status.CancelledBy is { } who ? JobText.Line(who, JobText.LongestWho) : null;
        (row.Outcome, row.Result) = (Line(status.Outcome?.Text), status.Outcome?.Result);
        await database.SaveChangesAsync(cancellationToken);
    }

    private JobRow New(Job job) => new()
    {
        Key = job.Key,
        Kind = JobText.Line(job.Subject.Kind, JobText.LongestKind),
        Title = JobText.Line(job.Subject.Title, JobText.LongestTitle),
        StartedBy = JobText.Line(job.Subject.StartedBy, JobText.LongestWho),
        MayCancel = job.Subject.MayCancel,
        Node = node.Name,
        CreatedAt = job.Now.CreatedAt,
    };

    private static async Task<bool> IsToldOnceMoreAsync(ShowcaseDbContext database, Job job, JobOutcome outcome, CancellationToken cancellationToken)
    {
        var (kind, title, text) = (JobText.Line(job.Subject.Kind, JobText.LongestKind), JobText.Line(job.Subject.Title, JobText.LongestTitle), Line(outcome.Text));
        var former = await database.Set<JobRow>().Where(row => row.Kind == kind && row.Title == title && row.Key != job.Key).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (former is null || former.State != outcome.State || former.Outcome != text) return false;
        (former.Repeats, former.EndedAt) = (former.Repeats + 1, job.Now.EndedAt);
        if (await database.Set<JobRow>().SingleOrDefaultAsync(row => row.Key == job.Key, cancellationToken) is { } own) database.Remove(own);
        await database.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static string? Line(string? text) => text is null ? null : JobText.Line(text, JobText.LongestText);
}
