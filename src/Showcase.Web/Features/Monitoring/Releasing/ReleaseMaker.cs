using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Makes a release of what is staged: counts, controls disclosure and keeps the result, once and for good.</summary>
internal sealed class ReleaseMaker(IDbContextFactory<ShowcaseDbContext> contexts, IOptions<MonitoringOptions> options, TimeProvider clock)
{
    /// <returns>The new release; nothing when no quarter newer than the last release is closed and delivered.</returns>
    public async Task<ReleaseRow?> MakeIfDueAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var deliveries = await context.Set<DeliveryRow>().AsNoTracking().Where(row => row.IsCurrent && row.DataUntil != null).ToListAsync(cancellationToken);
        var last = await context.Set<ReleaseRow>().AsNoTracking().OrderByDescending(row => row.Number)
            .Select(row => new { row.Number, row.Quarter }).FirstOrDefaultAsync(cancellationToken);
        if (deliveries.Count == 0)
        {
            return null;
        }

        // The newest quarter about which every source speaks to its end.
        var asOf = deliveries.Min(row => row.DataUntil!.Value);
        var delivered = Quarter.ClosedOn(asOf.AddDays(1));
        var closed = Quarter.ClosedOn(clock.DutchToday());
        var quarter = delivered < closed ? delivered : closed;
        if (last is not null && Quarter.TryParse(last.Quarter, out var released) && released >= quarter)
        {
            return null;
        }

        var release = await MakeAsync(context, deliveries, quarter, asOf, (last?.Number ?? 0) + 1, cancellationToken);
        if (release is not null)
        {
            context.Add(release);
            await context.SaveChangesAsync(cancellationToken);
        }

        return release;
    }

    private async Task<ReleaseRow?> MakeAsync(
        ShowcaseDbContext context, List<DeliveryRow> deliveries, Quarter quarter, DateOnly asOf, int number, CancellationToken cancellationToken)
    {
        var raw = await new StagedCounter(context, deliveries).CountAsync(quarter, cancellationToken);
        if (raw is null)
        {
            return null;
        }

        var (content, suppressions) = new DisclosureControl(options.Value.Disclosure).Apply(raw);
        var cube = CubeFormat.Write(content);
        var isDefinite = clock.DutchToday() >= quarter.LastDay.AddDays(options.Value.DaysUntilDefinite);
        return new ReleaseRow
        {
            Number = number,
            FirstQuarter = content.Axes.First.ToString(),
            Quarter = quarter.ToString(),
            Status = isDefinite ? ReleaseStatus.Definite : ReleaseStatus.Provisional,
            AsOf = asOf,
            ReceivedAt = deliveries.Max(row => row.ReceivedAt),
            ReleasedAt = clock.GetUtcNow(),
            NextExpected = quarter.Next.LastDay.AddDays(options.Value.DaysUntilFigures),
            ContentHash = CubeFormat.HashOf(cube),
            Cube = Packed.Pack(cube),
            Suppressions = Packed.Pack(JsonSerializer.SerializeToUtf8Bytes(suppressions)),
        };
    }
}
