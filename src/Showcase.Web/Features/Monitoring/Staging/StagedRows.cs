using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>The three staged tables, by the names of the record model.</summary>
internal static class StagedRows
{
    /// <summary>The records of one table of a delivery, in no order.</summary>
    public static IQueryable<StagedRecord> RecordsOf(this ShowcaseDbContext context, string table, long deliveryId) => table switch
    {
        // An organisation has a row for each policy set it takes part in, so only the row as a whole tells it from others.
        RecordTables.Organisations => context.Set<StagedOrganisation>().AsNoTracking().Where(row => row.DeliveryId == deliveryId)
            .Select(row => new StagedRecord { Line = row.Line, RecordId = row.OrganisationCode, RowHash = row.RowHash }),
        RecordTables.Contracts => context.Set<StagedContract>().AsNoTracking().Where(row => row.DeliveryId == deliveryId)
            .Select(row => new StagedRecord { Line = row.Line, RecordId = row.ContractId, RowHash = row.RowHash }),
        _ => context.Set<StagedEffort>().AsNoTracking().Where(row => row.DeliveryId == deliveryId)
            .Select(row => new StagedRecord { Line = row.Line, RecordId = row.EffortId, RowHash = row.RowHash }),
    };

    public static Task<int> DeleteAsync(this ShowcaseDbContext context, string table, long deliveryId, IReadOnlyCollection<int> lines, CancellationToken cancellationToken) => table switch
    {
        RecordTables.Organisations => context.Set<StagedOrganisation>().Where(row => row.DeliveryId == deliveryId && lines.Contains(row.Line)).ExecuteDeleteAsync(cancellationToken),
        RecordTables.Contracts => context.Set<StagedContract>().Where(row => row.DeliveryId == deliveryId && lines.Contains(row.Line)).ExecuteDeleteAsync(cancellationToken),
        _ => context.Set<StagedEffort>().Where(row => row.DeliveryId == deliveryId && lines.Contains(row.Line)).ExecuteDeleteAsync(cancellationToken),
    };

    /// <summary>Removes all rows of a delivery, quarantine included, in steps: one large statement would hold up who else writes.</summary>
    public static async Task DeleteAllAsync(this ShowcaseDbContext context, long deliveryId, CancellationToken cancellationToken)
    {
        await StepwiseAsync(context.Set<StagedEffort>().Where(row => row.DeliveryId == deliveryId), row => row.Line, (rows, from, to) => rows.Where(row => row.Line >= from && row.Line < to), cancellationToken);
        await StepwiseAsync(context.Set<StagedContract>().Where(row => row.DeliveryId == deliveryId), row => row.Line, (rows, from, to) => rows.Where(row => row.Line >= from && row.Line < to), cancellationToken);
        await context.Set<StagedOrganisation>().Where(row => row.DeliveryId == deliveryId).ExecuteDeleteAsync(cancellationToken);
        await StepwiseAsync(context.Set<QuarantinedRow>().Where(row => row.DeliveryId == deliveryId), row => row.Line, (rows, from, to) => rows.Where(row => row.Line >= from && row.Line < to), cancellationToken);
    }

    private static async Task StepwiseAsync<TRow>(
        IQueryable<TRow> rows, System.Linq.Expressions.Expression<Func<TRow, int>> line, Func<IQueryable<TRow>, int, int, IQueryable<TRow>> between, CancellationToken cancellationToken)
        where TRow : class
    {
        const int Step = 20_000;
        var last = await rows.Select(line).OrderByDescending(number => number).FirstOrDefaultAsync(cancellationToken);
        for (var from = 0; from <= last; from += Step)
        {
            await between(rows, from, from + Step).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
