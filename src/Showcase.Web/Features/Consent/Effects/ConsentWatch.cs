using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Looks for what is public without consent: what came to its last day, and what an import or a restored database brought back. By what stands there and not by what happened, so that nothing is missed.</summary>
internal sealed class ConsentWatch(IDbContextFactory<ShowcaseDbContext> contexts, DocumentsTogether together, ConsentEffects effects, TimeProvider clock)
{
    // Seen to be anonymous, so not read again every few seconds.
    private readonly HashSet<(Guid Key, int Version)> anonymous = [];
    private DateOnly? watched;

    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        var today = clock.DutchToday();
        List<Guid> documents;
        List<int> ended;
        await using (var database = await contexts.CreateDbContextAsync(cancellationToken))
        {
            ended = await database.Set<GrantRow>().Where(row => row.EndedAt == null && row.To < today).Select(row => row.Id).ToListAsync(cancellationToken);
            // On a new day what begins on it counts too.
            documents = watched == today && ended.Count == 0 ? await SuspectsAsync(database, today, cancellationToken) : await AllAsync(database, cancellationToken);
        }

        if (documents.Count > 0 || ended.Count > 0)
        {
            await together.RunAsync(change => EndAsync(change, ended, documents, today), cancellationToken);
        }

        watched = today;
    }

    private async Task<EffectReport> EndAsync(TogetherChange change, List<int> ended, List<Guid> documents, DateOnly today)
    {
        foreach (var grant in await change.Database.Set<GrantRow>().Where(row => ended.Contains(row.Id) && row.EndedAt == null).ToListAsync(change.Cancellation))
        {
            grant.EndedAt = change.Now;
            if (grant.WithdrawnAt is null) change.Database.Add(AuditLog.Row(change.Now, ConsentWords.Site, "Toestemming verlopen", ConsentWords.Of(grant.Channel)));
        }

        var report = await effects.ApplyAsync(change, ConsentWords.Site, documents, today);
        anonymous.UnionWith(report.Anonymous);
        return report;
    }

    private async Task<List<Guid>> SuspectsAsync(ShowcaseDbContext database, DateOnly today, CancellationToken cancellationToken)
    {
        var films = Portraits.Types.Where(Portraits.IsFilm).ToList();
        var valid = database.Set<GrantRow>().Where(grant => grant.WithdrawnAt == null && grant.From <= today && grant.To >= today);
        var suspects = await (
            from appearance in database.Set<AppearanceRow>()
            join document in database.Set<DocumentRow>() on appearance.DocumentKey equals document.Key
            where document.PublishedVersionId != null
            where !valid.Any(grant => grant.PersonId == appearance.PersonId && grant.Channel == ConsentChannel.Site)
                || (films.Contains(document.ContentType) && !valid.Any(grant => grant.PersonId == appearance.PersonId && grant.Channel == ConsentChannel.Video))
            select new { document.Key, Version = document.PublishedVersionId!.Value }).Distinct().ToListAsync(cancellationToken);
        return [.. suspects.Where(suspect => !anonymous.Contains((suspect.Key, suspect.Version))).Select(suspect => suspect.Key)];
    }

    private static Task<List<Guid>> AllAsync(ShowcaseDbContext database, CancellationToken cancellationToken) =>
        database.Set<AppearanceRow>().Select(row => row.DocumentKey).Distinct().ToListAsync(cancellationToken);
}
