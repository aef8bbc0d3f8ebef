using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Streams the staged rows of the current deliveries through the counter of the domain.</summary>
internal sealed class StagedCounter(ShowcaseDbContext context, List<DeliveryRow> deliveries)
{
    private readonly long[] _ids = [.. deliveries.Select(row => row.Id)];

    /// <returns>Nothing when no approved effort began in or before the quarter.</returns>
    public async Task<RawCube?> CountAsync(Quarter last, CancellationToken cancellationToken)
    {
        var approved = context.Set<StagedEffort>().AsNoTracking().Where(row => _ids.Contains(row.DeliveryId) && row.Status == EffortStatus.Approved);
        var firstDay = await approved.MinAsync(row => (DateOnly?)row.Start, cancellationToken);
        if (firstDay is null || Quarter.Containing(firstDay.Value) > last)
        {
            return null;
        }

        var participations = await ParticipationsAsync(cancellationToken);
        var blockSets = await approved.Select(row => row.BlockSet).Distinct().ToListAsync(cancellationToken);
        var axes = new CubeAxes(Quarter.Containing(firstDay.Value), last, Participation.AreasOf(participations), CubeAxes.MembersFor(blockSets));
        var counter = new ResultCounter(axes, participations);
        var places = await AddContractsAsync(counter, cancellationToken);
        await AddEffortsAsync(counter, approved, places, cancellationToken);
        return counter.Finish();
    }

    private async Task<List<Participation>> ParticipationsAsync(CancellationToken cancellationToken) =>
        await context.Set<StagedOrganisation>().AsNoTracking().Where(row => _ids.Contains(row.DeliveryId)).OrderBy(row => row.DeliveryId).ThenBy(row => row.Line)
            .Select(row => new Participation(row.OrganisationCode, row.OrganisationName, row.RegionCode, row.RegionName, row.PolicyCode, row.PolicyName))
            .ToListAsync(cancellationToken);

    private async Task<Dictionary<(long, int), int>> AddContractsAsync(ResultCounter counter, CancellationToken cancellationToken)
    {
        var places = new Dictionary<(long, int), int>();
        var rows = context.Set<StagedContract>().AsNoTracking().Where(row => _ids.Contains(row.DeliveryId)).OrderBy(row => row.DeliveryId).ThenBy(row => row.Line);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            places[(row.DeliveryId, row.Line)] = places.Count;
            counter.Add(new ContractRecord(row.OrganisationCode, $"{row.DeliveryId}/{row.ContractorId}", row.Cpv, row.ObligationEuroCents, row.Start, row.End));
        }

        return places;
    }

    // Ordered by participant: that is how the counter counts people once.
    private static async Task AddEffortsAsync(ResultCounter counter, IQueryable<StagedEffort> approved, Dictionary<(long, int), int> places, CancellationToken cancellationToken)
    {
        var rows = approved.OrderBy(row => row.DeliveryId).ThenBy(row => row.Participant)
            .Select(row => new { row.DeliveryId, row.ContractLine, row.Kind, row.Participant, row.BlockSet, row.Start, row.End, row.HundredthHours, row.ValueEuroCents, row.ApprovedOn });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var participant = row.Participant is null ? null : $"{row.DeliveryId}/{row.Participant}";
            counter.Add(new EffortRecord(
                places[(row.DeliveryId, row.ContractLine)], row.Kind, participant, row.BlockSet, row.Start, row.End, row.HundredthHours, row.ValueEuroCents, row.ApprovedOn ?? row.Start));
        }
    }
}
