using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring;

/// <summary>Fetches every source and stages what it delivers. A source that fails leaves its earlier delivery, and the other sources, as they were.</summary>
internal sealed class MonitoringPull(
    IDbContextFactory<ShowcaseDbContext> contexts,
    IEnumerable<IMonitoringConnector> connectors,
    MonitoringSources sources,
    TimeProvider clock,
    ILogger<MonitoringPull> log)
{
    // Part of every hash: deliveries are read again when the rules of reading change.
    private const string ReaderVersion = "1";

    public async Task<IReadOnlyList<PullOutcome>> RunAsync(CancellationToken cancellationToken)
    {
        var outcomes = new List<PullOutcome>();
        foreach (var source in sources.All)
        {
            var outcome = await PullAsync(source, cancellationToken);
            outcomes.Add(outcome);
            log.Log(
                outcome.RefusedBecause is null ? LogLevel.Information : LogLevel.Error,
                "Monitoring {Source} {State}: {Contracts} opdrachten, {Efforts} inzet, {Quarantined} in quarantaine. {Reason}",
                source.Name, outcome.State, outcome.Contracts, outcome.Efforts, outcome.Quarantined, outcome.RefusedBecause ?? "");
        }

        return outcomes;
    }

    private async Task<PullOutcome> PullAsync(SourceOptions source, CancellationToken cancellationToken)
    {
        var hash = "";
        try
        {
            var connector = connectors.FirstOrDefault(candidate => string.Equals(candidate.Kind, source.Kind, StringComparison.OrdinalIgnoreCase))
                ?? throw new RefusedException($"Soort bron '{source.Kind}' is onbekend.");
            var delivery = await connector.OpenAsync(source, cancellationToken);
            hash = HashOf(delivery, source);
            return await StageAsync(source, delivery, hash, cancellationToken);
        }
        catch (RefusedException refused)
        {
            return await RefuseAsync(source, hash, refused.Message, cancellationToken);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            log.LogError(failed, "Monitoring {Source} cannot be read", source.Name);
            return await RefuseAsync(source, hash, "De bron kan niet worden gelezen.", cancellationToken);
        }
    }

    private async Task<PullOutcome> StageAsync(SourceOptions source, SourceDelivery delivery, string hash, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var deliveries = context.Set<DeliveryRow>();
        if (await deliveries.AsNoTracking().FirstOrDefaultAsync(row => row.Source == source.Name && row.IsCurrent && row.Hash == hash, cancellationToken) is { } same)
        {
            return PullOutcome.Of(same, isNew: false);
        }

        var maps = await DeliveryCheck.RunAsync(delivery, source, cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var former = await deliveries.Where(row => row.Source == source.Name && row.IsCurrent).ToListAsync(cancellationToken);
        foreach (var row in former)
        {
            row.IsCurrent = false;
            await ForgetRowsAsync(context, row.Id, cancellationToken);
        }

        var accepted = new DeliveryRow { Source = source.Name, Hash = hash, ReceivedAt = clock.GetUtcNow(), IsCurrent = true };
        deliveries.Add(accepted);
        await context.SaveChangesAsync(cancellationToken);
        var rules = new RowRules(accepted.Id, clock.DutchToday(), BlockSets.Published);
        await new DeliveryWriter(context, accepted, rules).WriteAsync(delivery, maps, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return PullOutcome.Of(accepted, isNew: true);
    }

    private async Task<PullOutcome> RefuseAsync(SourceOptions source, string hash, string reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var refused = new DeliveryRow { Source = source.Name, Hash = hash, ReceivedAt = clock.GetUtcNow(), RefusedBecause = reason };
        var last = await context.Set<DeliveryRow>().AsNoTracking().Where(row => row.Source == source.Name).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (last?.RefusedBecause != reason || last.Hash != hash)
        {
            context.Add(refused);
            await context.SaveChangesAsync(cancellationToken);
        }

        return PullOutcome.Of(refused, isNew: false);
    }

    private static async Task ForgetRowsAsync(ShowcaseDbContext context, long delivery, CancellationToken cancellationToken)
    {
        await context.Set<StagedEffort>().Where(row => row.DeliveryId == delivery).ExecuteDeleteAsync(cancellationToken);
        await context.Set<StagedContract>().Where(row => row.DeliveryId == delivery).ExecuteDeleteAsync(cancellationToken);
        await context.Set<StagedOrganisation>().Where(row => row.DeliveryId == delivery).ExecuteDeleteAsync(cancellationToken);
    }

    private static string HashOf(SourceDelivery delivery, SourceOptions source)
    {
        var columns = source.Columns.OrderBy(column => column.Key, StringComparer.OrdinalIgnoreCase).Select(column => $"{column.Key}={column.Value}");
        var text = string.Join('\n', [ReaderVersion, delivery.Hash, source.DecimalSeparator ?? "", .. columns]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
