using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Mapping;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Sources;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Takes in what a source delivers: stages it beside what counts, and decides whether it counts from now on.</summary>
internal sealed class DeliveryIntake(
    IEnumerable<IMonitoringConnector> connectors, SourceMapping mappings, DeliveryFate fate, IPublishedResults results, IOptions<MonitoringOptions> options, TimeProvider clock)
{
    // Part of every hash: deliveries are read again when the rules of reading change.
    private const string ReaderVersion = "3";

    public async Task TakeInAsync(ShowcaseDbContext context, SourceOptions source, PullRunRow run, PullProgress progress, bool mayBePartial, CancellationToken cancellationToken)
    {
        var connector = connectors.FirstOrDefault(candidate => string.Equals(candidate.Kind, source.Kind, StringComparison.OrdinalIgnoreCase));
        var mapping = await SourceMapping.EffectiveAsync(context, source, cancellationToken);
        var mappingHash = HashOf(ReaderVersion, mapping.ToText());
        var newest = await context.Set<DeliveryRow>().AsNoTracking().Where(row => row.Source == source.Name && row.State != DeliveryState.Staging)
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        var current = await context.Set<DeliveryRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Source == source.Name && row.IsCurrent, cancellationToken);
        var hasNewMapping = newest is not null && newest.MappingHash != mappingHash;
        var delivery = new DeliveryRow { Source = source.Name, Hash = "", MappingHash = mappingHash, ReceivedAt = clock.GetUtcNow(), WholeAt = clock.GetUtcNow() };
        try
        {
            if (connector is null)
            {
                throw new RefusedException($"Soort bron '{source.Kind}' is onbekend.");
            }

            var isDueWhole = current is null || hasNewMapping || clock.GetUtcNow() - current.WholeAt >= TimeSpan.FromDays(source.FullEveryDays);
            var request = new SourceRequest(source, mapping, hasNewMapping ? null : current?.Version, mayBePartial && !isDueWhole, hasNewMapping);
            var opening = await connector.OpenAsync(request, cancellationToken);
            if (opening.Delivery is null)
            {
                (run.State, run.Reason) = (opening.Waiting is null ? PullState.Unchanged : PullState.Waiting, opening.Waiting);
                return;
            }

            await using var opened = opening.Delivery;
            delivery.Hash = opened.Hash is null ? "" : HashOf(mappingHash, opened.Hash);
            delivery.WholeAt = opened.IsPartial ? current!.WholeAt : delivery.WholeAt;
            delivery.Version = opened.Version;
            if (delivery.Hash.Length == 0 || !await fate.IsKnownAsync(context, run, delivery.Hash, opened, cancellationToken))
            {
                await StageOrFileAsync(context, run, delivery, opened, mapping, current, progress, cancellationToken);
            }
        }
        catch (RefusedException refused)
        {
            await DeliveryFate.RefuseAsync(context, run, delivery, refused, cancellationToken);
        }
    }

    private async Task StageOrFileAsync(
        ShowcaseDbContext context, PullRunRow run, DeliveryRow delivery, SourceDelivery opened, ColumnMapping mapping, DeliveryRow? current, PullProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            await StageAsync(context, run, delivery, opened, mapping, current, progress, cancellationToken);
        }
        catch (RefusedException refused)
        {
            await DeliveryFate.RefuseAsync(context, run, delivery, refused, cancellationToken);
            await opened.FileAsync(new DeliveryReport(delivery.Source, clock.GetUtcNow(), "geweigerd", refused.Message, refused.HoldsPersonalData, null), cancellationToken);
        }
    }

    private async Task StageAsync(
        ShowcaseDbContext context, PullRunRow run, DeliveryRow delivery, SourceDelivery opened, ColumnMapping mapping, DeliveryRow? current, PullProgress progress, CancellationToken cancellationToken)
    {
        await mappings.RememberColumnsAsync(context, delivery.Source, opened.Tables, cancellationToken);
        var maps = MapsOf(opened.Tables, mapping);
        if (opened.IsPartial)
        {
            if (await PartialRows.ReadAsync(opened, cancellationToken) is not { } collected)
            {
                await DeliveryFate.NothingChangedAsync(context, run, current!, opened.Version, cancellationToken);
                return;
            }

            opened = collected;
        }

        await TakeUpOrBeginAsync(context, run, delivery, opened, cancellationToken);
        var seen = new SeenIds();
        var work = new StagingWork
        {
            Run = run,
            Delivery = delivery,
            Source = opened,
            Maps = maps,
            Former = current,
            Rules = new RowRules(delivery.Id, clock.DutchToday(), BlockSets.Published, seen),
            Seen = seen,
            Released = results.Latest?.Quarter,
            Progress = progress,
        };
        await new DeliveryStager(context).StageAsync(work, cancellationToken);
        await opened.CheckUnchangedAsync(cancellationToken);
        delivery.Hash = delivery.Hash.Length > 0 ? delivery.Hash : HashOf(delivery.MappingHash, Convert.ToHexStringLower(work.Content.GetCurrentHash()));
        await fate.DecideAsync(context, work, options.Value.HoldFactor, cancellationToken);
    }

    private static Dictionary<string, ColumnMap> MapsOf(IReadOnlyList<SourceTable> tables, ColumnMapping mapping)
    {
        var maps = tables.ToDictionary(table => table.Name, table => ColumnMap.For(table, mapping));
        foreach (var table in tables)
        {
            new PersonalDataCheck(table, maps[table.Name]).CheckColumns();
        }

        foreach (var map in maps.Values)
        {
            map.Check();
        }

        return maps;
    }

    private static async Task TakeUpOrBeginAsync(ShowcaseDbContext context, PullRunRow run, DeliveryRow delivery, SourceDelivery opened, CancellationToken cancellationToken)
    {
        if (run.DeliveryId is { } begun)
        {
            var staged = await context.Set<DeliveryRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == begun && row.State == DeliveryState.Staging, cancellationToken);
            if (staged is not null && opened is { CanBeTakenUp: true, IsPartial: false } && (staged.Hash, staged.MappingHash, staged.Version) == (delivery.Hash, delivery.MappingHash, delivery.Version))
            {
                (delivery.Id, delivery.ReceivedAt, delivery.WholeAt) = (staged.Id, staged.ReceivedAt, staged.WholeAt);
                return;
            }

            await DeliveryFate.ForgetAsync(context, run, cancellationToken);
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        delivery.State = DeliveryState.Staging;
        context.Add(delivery);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        run.DeliveryId = delivery.Id;
        await context.SaveRunAsync(run, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static string HashOf(params IEnumerable<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
