using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Sources;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Health;

/// <summary>One run as the coordinator sees it.</summary>
/// <param name="State">Dutch.</param>
/// <param name="Trigger">Dutch: why it ran.</param>
/// <param name="Late">Of the changes: about a quarter that was released already.</param>
/// <param name="Repeats">How often the same happened again, until <paramref name="EndedAt"/>.</param>
internal sealed record PullRunView(
    long Id, string Source, string State, string Trigger, string? StartedBy, DateTimeOffset StartedAt, DateTimeOffset? EndedAt,
    long RowsRead, int Added, int Changed, int Removed, int Late, int Quarantined, string? Reason, int Repeats);

/// <summary>The history of the sources.</summary>
internal sealed class PullRuns(IDbContextFactory<ShowcaseDbContext> contexts)
{
    private const int LargestPage = 200;

    /// <param name="source">Of one source; nothing for all.</param>
    /// <param name="page">From 1; the newest first.</param>
    /// <param name="size">Runs a page, at most 200.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<(IReadOnlyList<PullRunView> Runs, int Total)> PageAsync(string? source, int page, int size, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var runs = context.Set<PullRunRow>().AsNoTracking().Where(row => source == null || row.Source == source);
        var (from, take) = (Math.Max(page, 1) - 1L, Math.Clamp(size, 1, LargestPage));
        var total = await runs.CountAsync(cancellationToken);
        return from * take >= total ? ([], total)
            : ([.. (await runs.OrderByDescending(row => row.Id).Skip((int)from * take).Take(take).ToListAsync(cancellationToken)).Select(ViewOf)], total);
    }

    /// <summary>Which records a run found new, changed or gone, as lines of CSV, safe to open in a spreadsheet.</summary>
    public async IAsyncEnumerable<string> ChangesCsvAsync(long runId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        yield return "\uFEFF" + QuarantineFile.Line("tabel", "kenmerk", "wijziging", "datum", "al uitgegeven kwartaal");
        await foreach (var row in context.Set<ChangedRecordRow>().AsNoTracking().Where(row => row.RunId == runId).OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return QuarantineFile.Line(row.Table, row.RecordId, PullWords.Of(row.Change), row.About?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", row.IsLate ? "ja" : "nee");
        }
    }

    private static PullRunView ViewOf(PullRunRow row) => new(
        row.Id, row.Source, PullWords.Of(row.State), PullWords.Of(row.Trigger), row.StartedBy, row.StartedAt, row.EndedAt,
        row.RowsRead, row.Added, row.Changed, row.Removed, row.Late, row.Quarantined, row.Reason, row.Repeats);
}
