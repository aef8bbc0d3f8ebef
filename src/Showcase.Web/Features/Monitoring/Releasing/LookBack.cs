using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Makes of the samples what a site that has run for a while would have: before the first release, one of the quarter before, of what was approved by then.</summary>
internal sealed class LookBack(IDbContextFactory<ShowcaseDbContext> contexts, ReleaseMaker maker, ReleaseStore store, MonitoringSources sources, TimeProvider clock)
{
    // The fictional exports are of 21 October; the ones before would have been of 21 July.
    private const int DaysAfterQuarter = 21;

    /// <summary>Only for the samples: of real data nobody can tell what was known when.</summary>
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        if (!sources.AreSamples || await NewestAsync(cancellationToken) is not { } newest)
        {
            return;
        }

        var quarter = newest.Previous;
        var until = quarter.LastDay.AddDays(DaysAfterQuarter);
        var made = await maker.MakeAsync(
            new ReleaseRequest { Quarter = quarter, ApprovedUntil = until, Note = $"Terugblik: gemaakt van wat op {DutchFormat.Day(until)} was goedgekeurd." }, cancellationToken);
        if (made.Row is { } row)
        {
            store.Show(row);
        }
    }

    /// <summary>The quarter that the first release will be of; nothing when there is a release already, or nothing to release.</summary>
    private async Task<Quarter?> NewestAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var until = await context.Set<DeliveryRow>().Where(row => row.IsCurrent).MinAsync(row => row.DataUntil, cancellationToken);
        if (until is null || await context.Set<ReleaseRow>().AnyAsync(cancellationToken))
        {
            return null;
        }

        var (reached, closed) = (Quarter.ClosedOn(until.Value.AddDays(1)), Quarter.ClosedOn(clock.DutchToday()));
        return reached < closed ? reached : closed;
    }
}
