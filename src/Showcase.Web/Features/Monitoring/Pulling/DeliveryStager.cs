using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Writes the rows of one delivery, good ones to staging and the others to quarantine, beside those that count now.</summary>
internal sealed class DeliveryStager(ShowcaseDbContext context)
{
    /// <param name="work">Its run tells where an interrupted one had come.</param>
    /// <param name="cancellationToken">Stops between rows; what was written stays, to be taken up.</param>
    public async Task StageAsync(StagingWork work, CancellationToken cancellationToken)
    {
        var place = new SourcePlace(work.Run.Line, work.Run.Cursor);
        var reached = work.Run.Table is { } started ? work.Source.Tables.Index().First(table => table.Item.Name == started).Index : 0;
        if (work.Source.IsPartial)
        {
            await new FormerCopy(context, work).CopyAsync(cancellationToken);
        }

        foreach (var (at, table) in work.Source.Tables.Index())
        {
            var from = at < reached ? new SourcePlace(FinishedTable) : at == reached ? place : default;
            await (table.Name switch
            {
                RecordTables.Organisations => StageAsync(work, table, work.Rules.Organisation, _ => null, from, cancellationToken),
                RecordTables.Contracts => StageAsync(work, table, work.Rules.Contract, row => row.Start, from, cancellationToken),
                _ => StageAsync(work, table, work.Rules.Effort, row => row.ApprovedOn ?? row.Start, from, cancellationToken),
            });
        }

        await CountAsync(work.Delivery, cancellationToken);
    }

    private const int FinishedTable = TableStager<StagedEffort>.Finished;

    private Task StageAsync<TRow>(StagingWork work, SourceTable table, Func<RowReader, TRow> read, Func<TRow, DateOnly?> about, SourcePlace from, CancellationToken cancellationToken)
        where TRow : class, IStagedRow
    {
        var stager = new TableStager<TRow>(context, work, table, read, about);
        return from.Line == FinishedTable ? stager.SkipAsync(cancellationToken) : stager.StageAsync(from, cancellationToken);
    }

    // Counted where they lie: right after an interruption and for partial deliveries too.
    private async Task CountAsync(DeliveryRow delivery, CancellationToken cancellationToken)
    {
        var efforts = context.Set<StagedEffort>().Where(row => row.DeliveryId == delivery.Id);
        var approved = efforts.Where(row => row.Status == EffortStatus.Approved);
        delivery.ContractCount = await context.Set<StagedContract>().CountAsync(row => row.DeliveryId == delivery.Id, cancellationToken);
        delivery.UnreadParagraphCount = await context.Set<StagedContract>().CountAsync(row => row.DeliveryId == delivery.Id && row.HasUnreadParagraph, cancellationToken);
        delivery.EffortCount = await efforts.CountAsync(cancellationToken);
        delivery.QuarantineCount = await context.Set<QuarantinedRow>().CountAsync(row => row.DeliveryId == delivery.Id, cancellationToken);
        delivery.DataUntil = await approved.MaxAsync(row => row.ApprovedOn, cancellationToken);
        delivery.ApprovedEuroCents = await approved.SumAsync(row => row.ValueEuroCents, cancellationToken);
    }
}
