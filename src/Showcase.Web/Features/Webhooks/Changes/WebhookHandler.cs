using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Web.Features.Webhooks.Sending;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Webhooks.Changes;

/// <summary>Writes a message for every webhook that wants to hear of a change; after the snapshot, which says what is public.</summary>
internal sealed class WebhookHandler(
    IDbContextFactory<ShowcaseDbContext> contexts, ToldDocuments told, MessagePayload payload, WebhookSender sender, IOptionsMonitor<WebhookSettings> settings, TimeProvider clock) : IContentPublishedHandler
{
    public string Name => "webhooks";

    public int Order => 20;

    public bool IsForEveryNode => false;

    public Task HandleAsync(ContentChange change, CancellationToken cancellationToken) => HandleManyAsync([change], cancellationToken);

    // One transaction, so that hundreds wait for the disk once.
    public async Task HandleManyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var hooks = await database.Set<WebhookRow>().AsNoTracking().OrderBy(row => row.CreatedAt).ToListAsync(cancellationToken);
        if (hooks.Count == 0) return;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // Receivers are told what documents say, and not how they stand among others.
        foreach (var change in changes.Where(change => change.Kind != ContentChangeKind.Reordered))
        {
            await HandleAsync(database, hooks, change, cancellationToken);
            database.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
        sender.Wake();
    }

    private async Task HandleAsync(ShowcaseDbContext database, List<WebhookRow> hooks, ContentChange change, CancellationToken cancellationToken)
    {
        var news = await told.ChangesAsync(database, change, cancellationToken);
        await DropOutdatedAsync(database, news, cancellationToken);
        foreach (var one in settings.CurrentValue.Enabled ? news : [])
        {
            await TellAsync(database, hooks.FindAll(hook => hook.Hears(one.Event.Alias, one.ContentType)), one, cancellationToken);
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task TellAsync(ShowcaseDbContext database, List<WebhookRow> hooks, ToldChange change, CancellationToken cancellationToken)
    {
        if (hooks.Count == 0) return;
        var (text, now) = (await payload.WriteAsync(change, cancellationToken), clock.GetUtcNow());
        database.AddRange(hooks.Select(hook => new MessageRow
        {
            Key = Guid.NewGuid(), WebhookId = hook.Id, Event = change.Event.Alias, Subject = change.Key, SubjectName = change.Name, Payload = text, CreatedAt = now, NextAttemptAt = now,
        }));
    }

    // What says how a document was is not sent, nor kept, after the document is gone.
    private async Task DropOutdatedAsync(ShowcaseDbContext database, IReadOnlyList<ToldChange> changes, CancellationToken cancellationToken)
    {
        var gone = changes.Where(change => !WebhookEvent.CarriesContent(change.Event.Alias)).Select(change => change.Key).ToList();
        if (gone.Count == 0) return;
        var now = clock.GetUtcNow();
        var (published, saved) = (WebhookEvent.Published.Alias, WebhookEvent.MediaSaved.Alias);
        await database.Set<MessageRow>().Where(row => gone.Contains(row.Subject) && row.State == MessageState.Waiting && (row.Event == published || row.Event == saved))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, MessageState.Dropped).SetProperty(row => row.Payload, "").SetProperty(row => row.EndedAt, now), cancellationToken);
    }
}
