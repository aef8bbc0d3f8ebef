using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Releasing;

/// <summary>Works out what a release would be: plans, counts and controls disclosure, and keeps nothing.</summary>
internal sealed class ReleaseDrafting(IOptions<MonitoringOptions> options, TimeProvider clock)
{
    public async Task<ReleaseDraft> DraftAsync(ShowcaseDbContext context, ReleaseRequest request, CancellationToken cancellationToken)
    {
        var deliveries = await context.Set<DeliveryRow>().AsNoTracking().Where(row => row.IsCurrent && row.DataUntil != null).ToListAsync(cancellationToken);
        var last = await context.Set<ReleaseRow>().AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        Quarter? released = last is not null && Quarter.TryParse(last.Quarter, out var quarter) ? quarter : null;
        var plan = Plan(deliveries, released, request);
        if (plan.Reason is not null)
        {
            return new ReleaseDraft(plan, last, null, null, null, plan.Reason);
        }

        var counter = new StagedCounter(context, deliveries, options.Value.Disclosure.NeverLooser().MinimumCount, await EarlierReleases.ParagraphsAsync(context, cancellationToken), request.ApprovedUntil);
        if (await counter.CountAsync(plan, cancellationToken) is not { } raw)
        {
            return new ReleaseDraft(plan, last, null, null, null, $"Er is geen goedgekeurde inzet tot en met het {Period.Of(plan.Quarter).Label}.");
        }

        var (content, log) = new DisclosureControl(options.Value.Disclosure).Apply(raw, await EarlierReleases.ReadAsync(context, cancellationToken));
        var cube = CubeFormat.Write(content);
        var row = Row(request, plan, deliveries, last, content.Axes.First, cube);
        row.Suppressions = Packed.Pack(log.ToBytes());
        var isAgain = last is not null && last.Quarter == row.Quarter;
        var isChanged = isAgain && last!.ContentHash != row.ContentHash;
        row.Corrects = isChanged ? last!.Number : null;
        return new ReleaseDraft(plan, last, row, content, log, isAgain ? ReleaseRules.Again(last!, request, isChanged) : null);
    }

    private ReleasePlan Plan(List<DeliveryRow> deliveries, Quarter? released, ReleaseRequest request)
    {
        var rules = new ReleaseRules(options.Value, clock.DutchToday());
        var sources = deliveries.Select(row => new SourceReach(row.Id, row.Source, row.DataUntil!.Value)).OrderBy(source => source.Source, StringComparer.Ordinal).ToList();
        return request.MadeBy == ReleaseRequest.Automatic && request.Quarter is null ? rules.Automatic(sources, released) : rules.ForPerson(sources, released, request);
    }

    private ReleaseRow Row(ReleaseRequest request, ReleasePlan plan, List<DeliveryRow> deliveries, ReleaseRow? last, Quarter first, byte[] cube)
    {
        var heard = deliveries.Where(row => plan.Silent.All(silent => silent.DeliveryId != row.Id)).ToList();
        var asOf = heard.Min(row => row.DataUntil!.Value);
        var isDefinite = request.Status == ReleaseStatus.Definite
            || (request.MadeBy == ReleaseRequest.Automatic && clock.DutchToday() >= plan.Quarter.LastDay.AddDays(options.Value.DaysUntilDefinite));
        return new ReleaseRow
        {
            Number = (last?.Number ?? 0) + 1,
            FirstQuarter = first.ToString(),
            Quarter = plan.Quarter.ToString(),
            Status = isDefinite ? ReleaseStatus.Definite : ReleaseStatus.Provisional,
            AsOf = request.ApprovedUntil is { } until && until < asOf ? until : asOf,
            ReceivedAt = heard.Max(row => row.ReceivedAt),
            ReleasedAt = clock.GetUtcNow(),
            NextExpected = plan.Quarter.Next.LastDay.AddDays(options.Value.DaysUntilFigures),
            Note = Text(request.Note),
            MadeBy = request.MadeBy,
            Without = plan.Silent.Count == 0 ? null : string.Join('\n', plan.Silent.Select(source => source.Source)),
            ContentHash = CubeFormat.HashOf(cube),
            Cube = Packed.Pack(cube),
            Suppressions = [],
        };
    }

    // On one line and of bounded length: it stands on pages, in tables and in downloads.
    private static string? Text(string? note)
    {
        var text = string.Join(' ', (note ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text = string.Concat(text.Where(sign => !char.IsControl(sign)));
        return text.Length == 0 ? null : text.Length > ReleaseRequest.LongestNote ? text[..ReleaseRequest.LongestNote] : text;
    }
}
