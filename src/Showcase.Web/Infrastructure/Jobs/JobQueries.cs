using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Reads the log of jobs: what goes on from memory, what was from the table.</summary>
internal sealed class JobQueries(IDbContextFactory<ShowcaseDbContext> contexts, JobLog jobs, JobNode node, TimeProvider clock)
{
    public IReadOnlyList<JobView> Active => [.. jobs.Active.Select(JobView.Of)];

    public async Task<JobView?> FindAsync(Guid key, CancellationToken cancellationToken)
    {
        if (jobs.Find(key) is { } here) return JobView.Of(here);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Set<JobRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken) is { } row ? ViewOf(row) : null;
    }

    /// <summary>What is not going on here, the newest first.</summary>
    /// <param name="kind">One of <see cref="JobKinds"/>; nothing for all.</param>
    public async Task<(IReadOnlyList<JobView> Jobs, int Total)> HistoryAsync(string? kind, Func<int, (int Skip, int Take)> window, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        // Taken up before the table is read, which hears of an end some moments later.
        var here = jobs.All;
        var active = here.Values.Where(job => !job.Now.State.IsOver()).Select(job => job.Key).ToList();
        var rows = database.Set<JobRow>().AsNoTracking().Where(row => !active.Contains(row.Key) && (kind == null || row.Kind == kind));
        var total = await rows.CountAsync(cancellationToken);
        var (skip, take) = window(total);
        return ([.. (await rows.OrderByDescending(row => row.Id).Skip(skip).Take(take).ToListAsync(cancellationToken)).Select(row => here.TryGetValue(row.Key, out var job) ? JobView.Of(job) : ViewOf(row))], total);
    }

    /// <summary>How many ended in this way since a moment.</summary>
    public async Task<int> CountAsync(JobState state, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Set<JobRow>().CountAsync(row => row.State == state && row.EndedAt >= since, cancellationToken);
    }

    private JobView ViewOf(JobRow row) => JobView.Of(row, node.IsOrphan(row, jobs.Find(row.Key) is not null, clock.GetUtcNow()));
}
