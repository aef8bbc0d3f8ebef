using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Sources;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Health;

/// <summary>Which rows to show; nothing means all.</summary>
internal sealed record QuarantineFilter(string? Source = null, string? Table = null, string? Reason = null);

/// <summary>How often a reason occurs.</summary>
internal sealed record QuarantineReason(string Source, string Table, string Reason, int Count);

/// <summary>A row that was set apart.</summary>
/// <param name="Line">Line of the file, or number of the record.</param>
internal sealed record QuarantinedRecord(string Source, string Table, int Line, string? RecordId, string Reason);

/// <summary>Rows that were set apart, of the deliveries that count or wait for confirmation.</summary>
internal sealed class QuarantineQueries(IDbContextFactory<ShowcaseDbContext> contexts)
{
    private const int LargestPage = 500;

    /// <param name="filter">Which rows.</param>
    /// <param name="page">From 1; a page that is not there is empty.</param>
    /// <param name="size">Rows a page, at most 500.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<(IReadOnlyList<QuarantinedRecord> Rows, int Total)> PageAsync(QuarantineFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = Rows(context, filter);
        var (from, take) = (Math.Max(page, 1) - 1L, Math.Clamp(size, 1, LargestPage));
        var total = await rows.CountAsync(cancellationToken);
        return from * take >= total ? ([], total) : (await rows.Skip((int)from * take).Take(take).ToListAsync(cancellationToken), total);
    }

    /// <summary>Reasons, the most frequent first.</summary>
    public async Task<IReadOnlyList<QuarantineReason>> ReasonsAsync(QuarantineFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var groups = await Joined(context, filter).GroupBy(pair => new { pair.Delivery.Source, pair.Row.Table, pair.Row.Reason })
            .Select(group => new { group.Key.Source, group.Key.Table, group.Key.Reason, Count = group.Count() }).ToListAsync(cancellationToken);
        return [.. groups.OrderByDescending(group => group.Count).ThenBy(group => group.Reason, StringComparer.Ordinal).Select(group => new QuarantineReason(group.Source, group.Table, group.Reason, group.Count))];
    }

    /// <summary>All of them as lines of CSV, safe to open in a spreadsheet.</summary>
    public async IAsyncEnumerable<string> CsvAsync(QuarantineFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        yield return "\uFEFF" + QuarantineFile.Line("bron", "tabel", "regel", "kenmerk", "reden");
        await foreach (var row in Rows(context, filter).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return QuarantineFile.Line(row.Source, row.Table, $"{row.Line}", row.RecordId ?? "", row.Reason);
        }
    }

    private static IQueryable<QuarantinedRecord> Rows(ShowcaseDbContext context, QuarantineFilter filter) =>
        Joined(context, filter).OrderBy(pair => pair.Delivery.Source).ThenBy(pair => pair.Row.DeliveryId).ThenBy(pair => pair.Row.Table).ThenBy(pair => pair.Row.Line)
            .Select(pair => new QuarantinedRecord(pair.Delivery.Source, pair.Row.Table, pair.Row.Line, pair.Row.RecordId, pair.Row.Reason));

    private static IQueryable<Pair> Joined(ShowcaseDbContext context, QuarantineFilter filter) =>
        context.Set<QuarantinedRow>().AsNoTracking()
            .Join(context.Set<DeliveryRow>().AsNoTracking(), row => row.DeliveryId, delivery => delivery.Id, (row, delivery) => new Pair { Row = row, Delivery = delivery })
            .Where(pair => pair.Delivery.IsCurrent || pair.Delivery.State == DeliveryState.Held)
            .Where(pair => (filter.Source == null || pair.Delivery.Source == filter.Source) && (filter.Table == null || pair.Row.Table == filter.Table) && (filter.Reason == null || pair.Row.Reason == filter.Reason));

    private sealed class Pair
    {
        public required QuarantinedRow Row { get; init; }

        public required DeliveryRow Delivery { get; init; }
    }
}
