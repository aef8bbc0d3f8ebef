using Showcase.Web.Features.Webhooks.Changes;
using Showcase.Web.Features.Webhooks.Sending;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>Sends a message once more: the one that waits at once, one that ended as a new message at the end of the queue, with what is public now.</summary>
internal sealed class MessageRepeats(ShowcaseDbContext database, SnapshotStore snapshots, MessagePayload payload, WebhookSender sender, TimeProvider clock)
{
    public const string Off = "De webhook staat uit. Zet hem eerst aan.";
    public const string NotPublic = "Dit is niet meer openbaar, dus er is niets om te sturen.";
    public const string PublicAgain = "Dit is weer openbaar. Het bericht dat het weg is, zou nu niet kloppen.";
    public const string Trial = "Een proefbericht stuurt u opnieuw met de knop Proefbericht sturen.";

    /// <returns>Dutch reason why not.</returns>
    public async Task<string?> SendAgainAsync(string who, WebhookRow hook, MessageRow message, CancellationToken cancellationToken)
    {
        if (!hook.IsEnabled) return Off;
        if (message.Event == WebhookEvent.Test) return Trial;
        if (message.State == MessageState.Waiting)
        {
            message.NextAttemptAt = clock.GetUtcNow();
        }
        else if (await RepeatAsync(message, cancellationToken) is { } problem)
        {
            return problem;
        }

        database.Add(AuditLog.Row(clock.GetUtcNow(), who, "Webhookbericht opnieuw verstuurd", $"{hook.Name}: {WebhookEvent.LabelOf(message.Event)}, {message.SubjectName}"));
        await database.SaveChangesAsync(cancellationToken);
        sender.Wake();
        return null;
    }

    private async Task<string?> RepeatAsync(MessageRow message, CancellationToken cancellationToken)
    {
        var item = new PublicItems(snapshots, clock).Find(message.Subject);
        if (WebhookEvent.CarriesContent(message.Event) != item is not null) return item is null ? NotPublic : PublicAgain;
        if (item is null && message.Payload.Length == 0) return NotPublic;
        var text = item is null ? message.Payload : await payload.WriteAsync(ToldRules.About(item), cancellationToken);
        var now = clock.GetUtcNow();
        database.Add(new MessageRow
        {
            Key = Guid.NewGuid(), WebhookId = message.WebhookId, Event = message.Event, Subject = message.Subject, SubjectName = item?.Name ?? message.SubjectName, Payload = text, CreatedAt = now, NextAttemptAt = now,
        });
        return null;
    }
}
