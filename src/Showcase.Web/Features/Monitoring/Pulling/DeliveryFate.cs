using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Sources;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>What becomes of a delivery: it counts, waits for a person, or is refused.</summary>
internal sealed class DeliveryFate(TimeProvider clock)
{
    private const int LongestReport = 10_000;

    /// <summary>Ends the run when the same delivery was dealt with before.</summary>
    public async Task<bool> IsKnownAsync(ShowcaseDbContext context, PullRunRow run, string hash, SourceDelivery opened, CancellationToken cancellationToken)
    {
        var newest = await context.Set<DeliveryRow>().AsNoTracking().Where(row => row.Source == run.Source && row.State != DeliveryState.Staging && row.State != DeliveryState.Discarded)
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        var known = newest?.Hash == hash ? newest
            : await context.Set<DeliveryRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Source == run.Source && row.IsCurrent && row.Hash == hash, cancellationToken);
        // What was refused is looked at again: whether its files may be kept is known only then.
        if (known is null || known.State == DeliveryState.Refused || (known.State == DeliveryState.Accepted && !known.IsCurrent))
        {
            return false;
        }

        // The same as what counts, after something else was held: nobody needs to look at that any more.
        if (known.IsCurrent && newest!.State == DeliveryState.Held)
        {
            await DiscardAsync(context, newest.Id, cancellationToken);
        }

        run.DeliveryId = known.Id;
        (run.State, run.Reason) = known.State == DeliveryState.Held ? (PullState.Held, known.HeldBecause) : (PullState.Unchanged, null);
        await FileAsync(context, run, known, opened, cancellationToken);
        return true;
    }

    public static async Task RefuseAsync(ShowcaseDbContext context, PullRunRow run, DeliveryRow delivery, RefusedException refused, CancellationToken cancellationToken)
    {
        await ForgetAsync(context, run, cancellationToken);
        var last = await context.Set<DeliveryRow>().AsNoTracking().Where(row => row.Source == run.Source && row.State != DeliveryState.Discarded)
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (last?.RefusedBecause != refused.Message || last.Hash != delivery.Hash)
        {
            last = new DeliveryRow
            {
                Source = run.Source, Hash = delivery.Hash, MappingHash = delivery.MappingHash, ReceivedAt = delivery.ReceivedAt, WholeAt = delivery.WholeAt,
                State = DeliveryState.Refused, RefusedBecause = refused.Message,
            };
            context.Add(last);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        (run.State, run.Reason, run.DeliveryId) = (PullState.Refused, refused.Message, last.Id);
    }

    /// <summary>Removes what a run staged, and begins its counts again.</summary>
    public static async Task ForgetAsync(ShowcaseDbContext context, PullRunRow run, CancellationToken cancellationToken)
    {
        var begun = run.DeliveryId;
        (run.DeliveryId, run.Table, run.Line, run.Cursor, run.RowsRead) = (null, null, 0, null, 0);
        (run.Added, run.Changed, run.Removed, run.Late, run.Quarantined) = (0, 0, 0, 0, 0);
        await context.Set<ChangedRecordRow>().Where(row => row.RunId == run.Id).ExecuteDeleteAsync(cancellationToken);
        if (begun is { } delivery)
        {
            await context.SaveRunAsync(run, cancellationToken);
            await DiscardAsync(context, delivery, cancellationToken);
            await context.Set<DeliveryRow>().Where(row => row.Id == delivery && row.State == DeliveryState.Discarded).ExecuteDeleteAsync(cancellationToken);
        }
    }

    /// <summary>A partial delivery without changes: only the moment to ask from moves on.</summary>
    public static async Task NothingChangedAsync(ShowcaseDbContext context, PullRunRow run, DeliveryRow current, string? version, CancellationToken cancellationToken)
    {
        await ForgetAsync(context, run, cancellationToken);
        await context.Set<DeliveryRow>().Where(row => row.Id == current.Id && row.IsCurrent).ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, version), cancellationToken);
        (run.State, run.DeliveryId) = (PullState.Unchanged, current.Id);
    }

    public async Task DecideAsync(ShowcaseDbContext context, StagingWork work, int holdFactor, CancellationToken cancellationToken)
    {
        var (run, delivery) = (work.Run, work.Delivery);
        if (work.Former is { } former && former.Hash == delivery.Hash)
        {
            await NothingChangedAsync(context, run, former, delivery.Version, cancellationToken);
            await context.Set<DeliveryRow>().Where(row => row.Id == former.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.WholeAt, delivery.WholeAt), cancellationToken);
            return;
        }

        delivery.HeldBecause = work.Former is null ? null : HoldRules.ReasonToHold(work.Former, delivery, holdFactor);
        (delivery.State, run.State, run.Reason) = delivery.HeldBecause is { } reason
            ? (DeliveryState.Held, PullState.Held, reason)
            : (DeliveryState.Accepted, PullState.Accepted, null);
        delivery.IsCurrent = delivery.State == DeliveryState.Accepted;
        run.EndedAt = clock.GetUtcNow();
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellationToken))
        {
            await context.SaveRunAsync(run, cancellationToken);
            await OvertakeAsync(context, delivery, cancellationToken);
            context.Update(delivery);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        context.ChangeTracker.Clear();
        await FileAsync(context, run, delivery, work.Source, cancellationToken);
        await StagedRowsSweep.SweepAsync(context, delivery.Source, cancellationToken);
    }

    /// <summary>Lets a held delivery count, or not.</summary>
    /// <returns>False when it is not held any more.</returns>
    public static async Task<bool> ResolveAsync(ShowcaseDbContext context, long deliveryId, bool isConfirmed, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var delivery = await context.Set<DeliveryRow>().FirstOrDefaultAsync(row => row.Id == deliveryId && row.State == DeliveryState.Held, cancellationToken);
        if (delivery is null)
        {
            return false;
        }

        delivery.State = isConfirmed ? DeliveryState.Accepted : DeliveryState.Discarded;
        delivery.IsCurrent = isConfirmed;
        if (isConfirmed)
        {
            await OvertakeAsync(context, delivery, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await StagedRowsSweep.SweepAsync(context, delivery.Source, cancellationToken);
        return true;
    }

    // The one that counted, when this one counts now; and one that was held before, which nobody needs to look at any more.
    private static async Task OvertakeAsync(ShowcaseDbContext context, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        if (delivery.IsCurrent)
        {
            await context.Set<DeliveryRow>().Where(row => row.Source == delivery.Source && row.IsCurrent && row.Id != delivery.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsCurrent, false), cancellationToken);
        }

        await context.Set<DeliveryRow>().Where(row => row.Source == delivery.Source && row.State == DeliveryState.Held && row.Id != delivery.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, DeliveryState.Discarded), cancellationToken);
    }

    private static async Task DiscardAsync(ShowcaseDbContext context, long delivery, CancellationToken cancellationToken)
    {
        await context.Set<DeliveryRow>().Where(row => row.Id == delivery && !row.IsCurrent).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, DeliveryState.Discarded), cancellationToken);
        await context.DeleteAllAsync(delivery, cancellationToken);
    }

    private async Task FileAsync(ShowcaseDbContext context, PullRunRow run, DeliveryRow delivery, SourceDelivery opened, CancellationToken cancellationToken)
    {
        var counts =
            $"{DutchFormat.Number(delivery.ContractCount)} opdrachten, {DutchFormat.Number(delivery.EffortCount)} inzet, {DutchFormat.Number(delivery.QuarantineCount)} in quarantaine. " +
              $"Sinds de vorige levering {DutchFormat.Number(run.Added)} nieuw, {DutchFormat.Number(run.Changed)} gewijzigd, {DutchFormat.Number(run.Removed)} verdwenen.";
        counts += delivery.UnreadParagraphCount == 0 ? "" : $" Bij {DutchFormat.Number(delivery.UnreadParagraphCount)} opdrachten is de paragraaf niet herkend; die tellen zonder paragraaf mee.";
        var word = run.State == PullState.Accepted ? "verwerkt" : PullWords.Of(run.State);
        await opened.FileAsync(
            new DeliveryReport(delivery.Source, clock.GetUtcNow(), word, run.Reason, HoldsPersonalData: false, counts)
            {
                Quarantine = run.State is PullState.Accepted or PullState.Held
                    ? await context.Set<QuarantinedRow>().AsNoTracking().Where(row => row.DeliveryId == delivery.Id).OrderBy(row => row.Table).ThenBy(row => row.Line).Take(LongestReport).ToListAsync(cancellationToken)
                    : [],
            },
            cancellationToken);
    }
}
