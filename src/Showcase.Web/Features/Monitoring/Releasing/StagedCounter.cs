using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Core.Results.Counting;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Streams the staged rows of the current deliveries through the counter of the domain.</summary>
/// <param name="smallestGroup">A target group with fewer efforts, or a paragraph in fewer contracts, is not told apart.</param>
/// <param name="paragraphs">Slugs that the release before told apart.</param>
/// <param name="approvedUntil">Counts only what had been approved on this day; nothing for all.</param>
internal sealed class StagedCounter(ShowcaseDbContext context, List<DeliveryRow> deliveries, int smallestGroup, IReadOnlyCollection<string> paragraphs, DateOnly? approvedUntil)
{
    private readonly long[] _ids = [.. deliveries.Select(row => row.Id)];

    /// <returns>Nothing when no approved effort began in or before the quarter.</returns>
    public async Task<RawCube?> CountAsync(ReleasePlan plan, CancellationToken cancellationToken)
    {
        var approved = Approved();
        var firstDay = await approved.MinAsync(row => (DateOnly?)row.Start, cancellationToken);
        if (firstDay is null || Quarter.Containing(firstDay.Value) > plan.Quarter)
        {
            return null;
        }

        var organisations = await OrganisationsAsync(cancellationToken);
        List<Participation> participations = [.. organisations.Select(row => row.Participation)];
        var areas = Participation.AreasOf(participations);
        var blockSets = await approved.Select(row => row.BlockSet).Distinct().ToListAsync(cancellationToken);
        var members = CubeAxes.MembersFor(blockSets, await TargetGroupsAsync(approved, cancellationToken), await ParagraphsAsync(cancellationToken));
        var axes = new CubeAxes(Quarter.Containing(firstDay.Value), plan.Quarter, areas, members, Participation.PartsOf(areas, participations));
        var counter = new ResultCounter(axes, participations);
        var places = await AddContractsAsync(counter, cancellationToken);
        await AddEffortsAsync(counter, approved, places, cancellationToken);
        var raw = counter.Finish();
        foreach (var silent in plan.Silent)
        {
            raw.LeaveOut(organisations.Where(row => row.DeliveryId == silent.DeliveryId).Select(row => row.Participation.OrganisationCode), silent.Quarter.Next);
        }

        return raw;
    }

    private IQueryable<StagedEffort> Approved()
    {
        var approved = context.Set<StagedEffort>().AsNoTracking().Where(row => _ids.Contains(row.DeliveryId) && row.Status == EffortStatus.Approved);
        return approvedUntil is { } until ? approved.Where(row => (row.ApprovedOn ?? row.Start) <= until) : approved;
    }

    private async Task<IReadOnlyList<string>> TargetGroupsAsync(IQueryable<StagedEffort> approved, CancellationToken cancellationToken)
    {
        var counts = await approved.GroupBy(row => row.TargetGroup).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return TargetGroups.ToTellApart(counts.Select(count => (count.Key, count.Count)), smallestGroup);
    }

    private async Task<IReadOnlyList<string>> ParagraphsAsync(CancellationToken cancellationToken)
    {
        var contracts = context.Set<StagedContract>().AsNoTracking().Where(row => _ids.Contains(row.DeliveryId) && row.Paragraph != null && row.ObligationEuroCents > 0);
        var counts = await contracts.GroupBy(row => row.Paragraph).Select(same => new { same.Key, Count = same.Count() }).ToListAsync(cancellationToken);
        return ContractParagraphs.ToTellApart(counts.Select(count => (count.Key, count.Count)), smallestGroup, paragraphs);
    }

    private async Task<List<(long DeliveryId, Participation Participation)>> OrganisationsAsync(CancellationToken cancellationToken)
    {
        var rows = await context.Set<StagedOrganisation>().AsNoTracking().Where(row => _ids.Contains(row.DeliveryId))
            .OrderBy(row => row.DeliveryId).ThenBy(row => row.Line).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => (row.DeliveryId, new Participation(row.OrganisationCode, row.OrganisationName, row.RegionCode, row.RegionName, row.PolicyCode, row.PolicyName)
            {
                RegionFrom = row.RegionFrom, RegionTo = row.RegionTo, PolicyFrom = row.PolicyFrom, PolicyTo = row.PolicyTo,
            })),
        ];
    }

    private async Task<Dictionary<(long, int), int>> AddContractsAsync(ResultCounter counter, CancellationToken cancellationToken)
    {
        var places = new Dictionary<(long, int), int>();
        var rows = context.Set<StagedContract>().AsNoTracking().Where(row => _ids.Contains(row.DeliveryId)).OrderBy(row => row.DeliveryId).ThenBy(row => row.Line);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            places[(row.DeliveryId, row.Line)] = places.Count;
            counter.Add(new ContractRecord(row.OrganisationCode, $"{row.DeliveryId}/{row.ContractorId}", row.Cpv, row.ObligationEuroCents, row.Start, row.End)
            {
                Agreement = row.MayBePublished ? new ContractAgreement(row.ContractId, row.Name, row.ContractorName ?? row.ContractorId) : null,
                Paragraph = row.Paragraph,
            });
        }

        return places;
    }

    // Ordered by participant: that is how the counter counts people once.
    private static async Task AddEffortsAsync(ResultCounter counter, IQueryable<StagedEffort> approved, Dictionary<(long, int), int> places, CancellationToken cancellationToken)
    {
        var rows = approved.OrderBy(row => row.DeliveryId).ThenBy(row => row.Participant)
            .Select(row => new { row.DeliveryId, row.ContractLine, row.Kind, row.TargetGroup, row.Participant, row.BlockSet, row.Start, row.End, row.HundredthHours, row.ValueEuroCents, row.ApprovedOn });
        var delivery = 0L;
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (row.DeliveryId != delivery)
            {
                counter.NextSource();
                delivery = row.DeliveryId;
            }

            counter.Add(new EffortRecord(
                places[(row.DeliveryId, row.ContractLine)], row.Kind, row.Participant, row.BlockSet, row.Start, row.End, row.HundredthHours, row.ValueEuroCents, row.ApprovedOn ?? row.Start)
            {
                TargetGroup = row.TargetGroup,
            });
        }
    }
}
