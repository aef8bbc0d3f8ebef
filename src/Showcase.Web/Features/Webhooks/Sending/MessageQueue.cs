using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Webhooks.Changes;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>The messages of each webhook in the order of what happened: the next goes when the one before it has ended.</summary>
internal sealed class MessageQueue(IDbContextFactory<ShowcaseDbContext> contexts, WebhookPost post, SnapshotStore snapshots, IOptionsMonitor<WebhookSettings> settings, TimeProvider clock)
{
    /// <summary>Webhooks whose first message may be sent now.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var waiting = database.Set<MessageRow>().Where(row => row.State == MessageState.Waiting);
        return await waiting.Where(row => row.NextAttemptAt <= now && !waiting.Any(other => other.WebhookId == row.WebhookId && other.Id < row.Id))
            .Select(row => row.WebhookId).ToListAsync(cancellationToken);
    }

    /// <summary>Sends the first message of a webhook, if it may go now.</summary>
    /// <returns>False when there is nothing to send now.</returns>
    public async Task<bool> SendNextAsync(Guid webhook, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var message = await database.Set<MessageRow>().Where(row => row.WebhookId == webhook && row.State == MessageState.Waiting).OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (message is null || message.NextAttemptAt > clock.GetUtcNow()) return false;
        var hook = await database.Set<WebhookRow>().AsNoTracking().SingleAsync(row => row.Id == webhook, cancellationToken);
        if (!hook.IsEnabled || (WebhookEvent.CarriesContent(message.Event) && !new PublicItems(snapshots, clock).Has(message.Subject)))
        {
            message.End(MessageState.Dropped, clock.GetUtcNow());
        }
        else
        {
            var outcome = await post.SendAsync(hook, message, cancellationToken);
            database.Add(AttemptOf(message, outcome));
            Settle(message, outcome);
        }

        try
        {
            // Not given up when the site stops: what was sent would be sent again.
            await database.SaveChangesAsync(CancellationToken.None);
        }
        catch (DbUpdateException) when (!StillThere(message))
        {
            // Deleted with its webhook in the meantime
        }

        return true;
    }

    /// <summary>Sends a message that is in no queue, at once and once, and puts it into the log.</summary>
    public async Task<PostOutcome> TryAsync(WebhookRow hook, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var message = new MessageRow { Key = Guid.NewGuid(), WebhookId = hook.Id, Event = WebhookEvent.Test, Subject = hook.Id, Payload = MessagePayload.Trial(hook.Id), CreatedAt = now, NextAttemptAt = now };
        var outcome = await post.SendAsync(hook, message, cancellationToken);
        message.End(outcome.IsDelivered ? MessageState.Delivered : MessageState.GivenUp, clock.GetUtcNow());
        await using var database = await contexts.CreateDbContextAsync(CancellationToken.None);
        database.Add(message);
        await database.SaveChangesAsync(CancellationToken.None);
        database.Add(AttemptOf(message, outcome));
        await database.SaveChangesAsync(CancellationToken.None);
        return outcome;
    }

    /// <summary>Takes what ended long ago out of the log.</summary>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        if (!settings.CurrentValue.EnableLoggingCleanup) return;
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var before = clock.GetUtcNow().AddDays(-settings.CurrentValue.KeepLogsForDays);
        await database.Set<MessageRow>().Where(row => row.EndedAt < before).ExecuteDeleteAsync(cancellationToken);
    }

    private void Settle(MessageRow message, PostOutcome outcome)
    {
        var now = clock.GetUtcNow();
        if (outcome.IsDelivered)
        {
            message.End(MessageState.Delivered, now);
        }
        else if (outcome.IsLasting || message.Retries >= settings.CurrentValue.MaximumRetries)
        {
            message.End(MessageState.GivenUp, now);
        }
        else
        {
            message.Retries++;
            message.NextAttemptAt = now + RetryRules.Wait(message.Retries, settings.CurrentValue.Period, outcome.RetryAfter);
        }
    }

    private AttemptRow AttemptOf(MessageRow message, PostOutcome outcome) =>
        new() { MessageId = message.Id, At = clock.GetUtcNow(), Status = outcome.Status, Answer = outcome.Answer, DurationMilliseconds = outcome.DurationMilliseconds };

    private bool StillThere(MessageRow message)
    {
        using var database = contexts.CreateDbContext();
        return database.Set<MessageRow>().Any(row => row.Id == message.Id);
    }
}
