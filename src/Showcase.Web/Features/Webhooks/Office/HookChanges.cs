using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Webhooks.Changes;
using Showcase.Web.Features.Webhooks.Sending;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>What administrators do to webhooks; all of it in the log book, in the transaction of the change.</summary>
internal sealed class HookChanges(ShowcaseDbContext database, ToldDocuments told, HookSecrets secrets, TimeProvider clock)
{
    public const int Most = 50;

    public const string TooMany = "Er zijn al 50 webhooks. Verwijder er eerst een.";
    public const string Stale = "Iemand anders heeft deze webhook intussen gewijzigd. Hieronder staat wat u invulde; open de webhook opnieuw om te zien wat er nu staat.";

    /// <summary>How long messages are signed with the former secret too.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(1);

    /// <returns>The new webhook and its secret, which nobody can read again; or a Dutch reason why there is none.</returns>
    public async Task<(WebhookRow? Hook, string? Secret, string? Problem)> CreateAsync(string who, HookForm form, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var count = await database.Set<WebhookRow>().CountAsync(cancellationToken);
        if (count >= Most) return (null, null, TooMany);
        if (count == 0) await told.BeginAsync(database, cancellationToken);
        var secret = HookSecrets.Make();
        var row = new WebhookRow { Id = Guid.NewGuid(), Secret = secrets.Protect(secret), CreatedAt = clock.GetUtcNow(), CreatedBy = who, Revision = 1 };
        form.Fill(row);
        row.Headers = form.Headers.Length == 0 ? "" : secrets.Protect(form.Headers);
        database.Add(row);
        await SaveAsync(who, "Webhook gemaakt", row, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (row, secret, null);
    }

    /// <returns>Dutch reason why it was not saved.</returns>
    public async Task<string?> ChangeAsync(string who, WebhookRow row, HookForm form, CancellationToken cancellationToken)
    {
        if (form.Revision != row.Revision) return Stale;
        var wasEnabled = row.IsEnabled;
        form.Fill(row);
        row.Headers = form.Headers.Length == 0 ? "" : secrets.Protect(form.Headers);
        try
        {
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            if (wasEnabled && !row.IsEnabled) await DropWaitingAsync(row.Id, cancellationToken);
            await SaveAsync(who, "Webhook gewijzigd", row, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Stale;
        }
    }

    /// <returns>The new secret, beside which the former one signs along for a day; nothing when someone else changed the webhook at the same moment.</returns>
    public async Task<string?> RollAsync(string who, WebhookRow row, CancellationToken cancellationToken)
    {
        var secret = HookSecrets.Make();
        (row.FormerSecret, row.FormerSecretEnds, row.Secret) = (row.Secret, clock.GetUtcNow() + Overlap, secrets.Protect(secret));
        try
        {
            await SaveAsync(who, "Geheim van webhook vernieuwd", row, cancellationToken);
            return secret;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }

    /// <summary>With its log, and whatever waited.</summary>
    public async Task DeleteAsync(string who, WebhookRow row, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await database.Set<WebhookRow>().Where(one => one.Id == row.Id).ExecuteDeleteAsync(cancellationToken);
        await SaveAsync(who, "Webhook verwijderd", row, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task SaveAsync(string who, string action, WebhookRow row, CancellationToken cancellationToken)
    {
        if (database.Entry(row).State == EntityState.Modified) row.Revision++;
        database.Add(AuditLog.Row(clock.GetUtcNow(), who, action, $"{row.Name}: {row.Address}"));
        await database.SaveChangesAsync(cancellationToken);
    }

    private Task<int> DropWaitingAsync(Guid webhook, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.Set<MessageRow>().Where(row => row.WebhookId == webhook && row.State == MessageState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, MessageState.Dropped).SetProperty(row => row.Payload, "").SetProperty(row => row.EndedAt, now), cancellationToken);
    }
}
