using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Counts what is staged for a preview, and makes exactly that public when it is confirmed.</summary>
internal sealed class DeskMaker(
    IDbContextFactory<ShowcaseDbContext> contexts, ReleaseArchive archive, ReleaseStore store, IEnumerable<IReleaseHandler> handlers, IOptions<MonitoringOptions> options, TimeProvider clock, ILogger<DeskMaker> log)
{
    /// <returns>The preview, or the Dutch reason why there is nothing to make.</returns>
    public async Task<(DeskPreview? Preview, string? Impossible)> PreviewAsync(string who, CancellationToken cancellationToken)
    {
        var (row, suppressed, impossible) = await CountAsync(cancellationToken);
        if (row is null) return (null, impossible);
        var next = row.ToRelease();
        var cube = new ResultCube(next, CubeFormat.Read(Packed.Unpack(row.Cube)));
        var current = archive.Releases is [var newest, ..] ? newest : null;
        var former = current is null ? null : archive.Find(current.Number);
        var changes = former is null ? [] : ResultChange.Between(former, cube).ToList();
        if (current?.Quarter == next.Quarter && changes.Count == 0 && current.Status == ReleaseStatus.Definite)
        {
            return (null, "Er is niets veranderd sinds de laatste uitgave.");
        }

        return (new DeskPreview(Guid.NewGuid(), who, clock.GetUtcNow(), current, next, changes, suppressed, cube.Areas), null);
    }

    /// <returns>Number of the release, or the Dutch reason why it was not made.</returns>
    public async Task<(int? Number, string? Impossible)> MakeAsync(DeskPreview preview, ReleaseStatus status, string? note, string who, CancellationToken cancellationToken)
    {
        var (row, suppressed, impossible) = await CountAsync(cancellationToken);
        if (row is null) return (null, impossible);
        if (row.Number != preview.Next.Number || row.Quarter != preview.Next.Quarter.ToString() || suppressed.Count != preview.Suppressed.Count)
        {
            return (null, "De gegevens zijn intussen veranderd. Bekijk het voorbeeld opnieuw.");
        }

        (row.Status, row.Note) = (status, note);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        store.Show(row);
        await TellAsync(row.ToRelease());
        return (row.Number, null);
    }

    private async Task<(ReleaseRow? Row, IReadOnlyList<Suppression> Suppressed, string? Impossible)> CountAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var deliveries = await context.Set<DeliveryRow>().AsNoTracking().Where(row => row.IsCurrent && row.DataUntil != null).ToListAsync(cancellationToken);
        if (deliveries.Count == 0) return (null, [], "Er is nog geen enkele bron ingelezen.");
        var asOf = deliveries.Min(row => row.DataUntil!.Value);
        var (delivered, closed) = (Quarter.ClosedOn(asOf.AddDays(1)), Quarter.ClosedOn(clock.DutchToday()));
        var quarter = delivered < closed ? delivered : closed;
        var last = archive.Releases is [var newest, ..] ? newest : null;
        if (last is not null && last.Quarter > quarter) return (null, [], $"De bronnen lopen nog niet tot het einde van het {Period.Of(last.Quarter).Label}.");
        if (await new StagedCounter(context, deliveries).CountAsync(quarter, cancellationToken) is not { } raw) return (null, [], "Er is nog geen afgesloten kwartaal met cijfers.");
        var (content, suppressed) = new DisclosureControl(options.Value.Disclosure).Apply(raw);
        var cube = CubeFormat.Write(content);
        return (new ReleaseRow
        {
            Number = (last?.Number ?? 0) + 1,
            FirstQuarter = content.Axes.First.ToString(),
            Quarter = quarter.ToString(),
            Status = clock.DutchToday() >= quarter.LastDay.AddDays(options.Value.DaysUntilDefinite) ? ReleaseStatus.Definite : ReleaseStatus.Provisional,
            AsOf = asOf,
            ReceivedAt = deliveries.Max(row => row.ReceivedAt),
            ReleasedAt = clock.GetUtcNow(),
            NextExpected = quarter.Next.LastDay.AddDays(options.Value.DaysUntilFigures),
            Corrects = last?.Quarter == quarter ? last.Number : null,
            ContentHash = CubeFormat.HashOf(cube),
            Cube = Packed.Pack(cube),
            Suppressions = Packed.Pack(JsonSerializer.SerializeToUtf8Bytes(suppressed)),
        }, suppressed, null);
    }

    private async Task TellAsync(Release release)
    {
        foreach (var handler in handlers)
        {
            try
            {
                await handler.HandleAsync(release, CancellationToken.None);
            }
            catch (Exception failed)
            {
                log.LogError(failed, "{Handler} failed on release {Number}", handler.GetType().Name, release.Number);
            }
        }
    }
}
