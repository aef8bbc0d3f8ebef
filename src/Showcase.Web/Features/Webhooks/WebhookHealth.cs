using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Webhooks;

/// <summary>Whether receivers got what they should know: a message that was given up on is sent again by hand or never.</summary>
internal sealed class WebhookHealth(IDbContextFactory<ShowcaseDbContext> contexts) : IHealthPart
{
    private const int MostShown = 10;

    public string Title => "Webhooks";

    public int Order => 32;

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var lost = await LostAsync(database, cancellationToken);
        var waiting = await database.Set<MessageRow>().CountAsync(row => row.State == MessageState.Waiting, cancellationToken);
        return FindingOf(lost) with
        {
            Links = [.. lost.Take(MostShown).Select(hook => new HealthLink($"Log van webhook “{hook.Name}”", WebhookRoutes.HookOf(hook.Id)))],
            Facts =
            [
                new("Wacht op bezorging", HealthWords.Count(waiting, "bericht", "berichten")),
                .. lost.Take(MostShown).Select(hook => new HealthFact($"“{hook.Name}”", $"{HealthWords.Count(hook.Messages, "bericht", "berichten")} niet aangekomen, het laatste op {HealthWords.Moment(hook.Last)}")),
            ],
        };
    }

    private static HealthFinding FindingOf(IReadOnlyList<LostMessages> lost) => lost.Sum(hook => hook.Messages) switch
    {
        0 => HealthFinding.Good("Er zijn geen berichten waarvan de bezorging is opgegeven."),
        var many => HealthFinding.Attention(
            (many == 1 ? "Eén bericht is niet aangekomen" : $"{DutchFormat.Number(many)} berichten zijn niet aangekomen") + ". De site heeft het vaak genoeg geprobeerd en doet dat niet meer.",
            "Vraag de beheerder van het ontvangende systeem wat er mis is. Werkt het weer, stuur de berichten dan opnieuw vanuit het log van de webhook. Is de ontvanger er niet meer, zet de webhook dan uit."),
    };

    // What a later message about the same says, the former need not say any more.
    private static async Task<IReadOnlyList<LostMessages>> LostAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var messages = database.Set<MessageRow>().AsNoTracking();
        var counts = await messages
            .Where(row => row.State == MessageState.GivenUp && row.Event != WebhookEvent.Test)
            .Where(row => !messages.Any(later => later.WebhookId == row.WebhookId && later.Subject == row.Subject && later.Id > row.Id && (later.State == MessageState.Delivered || later.State == MessageState.Waiting)))
            .GroupBy(row => row.WebhookId)
            .Select(group => new { Id = group.Key, Messages = group.Count(), Last = group.Max(row => row.CreatedAt) })
            .ToListAsync(cancellationToken);
        var hooks = await database.Set<WebhookRow>().AsNoTracking().Where(row => row.IsEnabled).ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
        return [.. counts.Where(count => hooks.ContainsKey(count.Id)).Select(count => new LostMessages(count.Id, hooks[count.Id], count.Messages, count.Last)).OrderByDescending(hook => hook.Last)];
    }

    private sealed record LostMessages(Guid Id, string Name, int Messages, DateTimeOffset Last);
}
