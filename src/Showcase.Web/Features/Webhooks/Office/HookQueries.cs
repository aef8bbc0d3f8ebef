using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>A webhook in the list.</summary>
/// <param name="Last">How the last message ended.</param>
internal sealed record HookLine(WebhookRow Hook, int Waiting, MessageRow? Last);

/// <summary>A message in the log.</summary>
internal sealed record MessageLine(MessageRow Message, IReadOnlyList<AttemptRow> Attempts);

/// <summary>Reads webhooks and their log.</summary>
internal sealed class HookQueries(ShowcaseDbContext database)
{
    public async Task<IReadOnlyList<HookLine>> LinesAsync(CancellationToken cancellationToken)
    {
        var hooks = await database.Set<WebhookRow>().AsNoTracking().OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var messages = database.Set<MessageRow>().AsNoTracking();
        var waiting = await messages.Where(row => row.State == MessageState.Waiting).GroupBy(row => row.WebhookId).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        var lines = new List<HookLine>();
        foreach (var hook in hooks)
        {
            var last = await messages.Where(row => row.WebhookId == hook.Id && row.State != MessageState.Waiting).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
            lines.Add(new(hook, waiting.GetValueOrDefault(hook.Id), last));
        }

        return lines;
    }

    public Task<WebhookRow?> FindAsync(Guid id, CancellationToken cancellationToken) => database.Set<WebhookRow>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    public Task<MessageRow?> FindMessageAsync(Guid webhook, long id, CancellationToken cancellationToken) =>
        database.Set<MessageRow>().SingleOrDefaultAsync(row => row.Id == id && row.WebhookId == webhook, cancellationToken);

    /// <summary>The newest first.</summary>
    public IQueryable<MessageRow> Messages(Guid webhook) => database.Set<MessageRow>().AsNoTracking().Where(row => row.WebhookId == webhook).OrderByDescending(row => row.Id);

    public async Task<IReadOnlyList<MessageLine>> LogAsync(IQueryable<MessageRow> page, CancellationToken cancellationToken)
    {
        var messages = await page.ToListAsync(cancellationToken);
        var ids = messages.ConvertAll(message => message.Id);
        var attempts = (await database.Set<AttemptRow>().AsNoTracking().Where(row => ids.Contains(row.MessageId)).OrderBy(row => row.Id).ToListAsync(cancellationToken)).ToLookup(row => row.MessageId);
        return [.. messages.Select(message => new MessageLine(message, [.. attempts[message.Id]]))];
    }
}
