using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Begins a partial delivery as a copy of the one that counts now: so it is whole at every moment, and becomes current in one step like any other.</summary>
internal sealed class FormerCopy(ShowcaseDbContext context, StagingWork work)
{
    private const int Step = 20_000;

    public async Task CopyAsync(CancellationToken cancellationToken)
    {
        var former = work.Former!.Id;
        work.LineOffset = await LastLineAsync(former, cancellationToken);
        await CopyAsync(context.Set<StagedContract>().Where(row => row.DeliveryId == former), row => row.Line, row =>
        {
            row.DeliveryId = work.Delivery.Id;
            work.Seen.KnowContract(row.ContractId, row.Line);
        }, cancellationToken);
        await CopyAsync(context.Set<StagedEffort>().Where(row => row.DeliveryId == former), row => row.Line, row =>
        {
            row.DeliveryId = work.Delivery.Id;
        }, cancellationToken);
        await CopyAsync(context.Set<QuarantinedRow>().Where(row => row.DeliveryId == former && row.Table != RecordTables.Organisations), row => row.Line, row =>
        {
            row.DeliveryId = work.Delivery.Id;
        }, cancellationToken);
    }

    private async Task<int> LastLineAsync(long delivery, CancellationToken cancellationToken) => new[]
    {
        await context.Set<StagedContract>().Where(row => row.DeliveryId == delivery).MaxAsync(row => (int?)row.Line, cancellationToken) ?? 0,
        await context.Set<StagedEffort>().Where(row => row.DeliveryId == delivery).MaxAsync(row => (int?)row.Line, cancellationToken) ?? 0,
        await context.Set<QuarantinedRow>().Where(row => row.DeliveryId == delivery).MaxAsync(row => (int?)row.Line, cancellationToken) ?? 0,
    }.Max();

    private async Task CopyAsync<TRow>(IQueryable<TRow> rows, Func<TRow, int> lineOf, Action<TRow> change, CancellationToken cancellationToken) where TRow : class
    {
        // One reader may be open on a connection, so a step is read to its end before it is written.
        for (var after = -1; ;)
        {
            var step = await rows.AsNoTracking().Where(row => EF.Property<int>(row, "Line") > after).OrderBy(row => EF.Property<int>(row, "Line")).Take(Step).ToListAsync(cancellationToken);
            after = step.Count > 0 ? lineOf(step[^1]) : after;
            step.ForEach(change);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await BulkInsert.WriteAsync(context, step, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            if (step.Count < Step)
            {
                return;
            }
        }
    }
}
