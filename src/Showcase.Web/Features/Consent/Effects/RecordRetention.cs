using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Removes records, with their evidence, some time after the last consent in them ended. The log book keeps that a record was removed.</summary>
internal sealed class RecordRetention(IDbContextFactory<ShowcaseDbContext> contexts, EvidenceFiles files, WithdrawalJournal journal, IOptions<ConsentOptions> options, TimeProvider clock)
{
    public async Task RemoveAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var today = clock.DutchToday();
        var candidates = await database.Set<PersonRow>()
            .Where(person => !database.Set<GrantRow>().Any(grant => grant.PersonId == person.Id && grant.WithdrawnAt == null && grant.To >= today)).ToListAsync(cancellationToken);
        foreach (var person in candidates)
        {
            var grants = await database.Set<GrantRow>().AsNoTracking().Where(row => row.PersonId == person.Id).ToListAsync(cancellationToken);
            var ended = grants.Select(grant => grant.WithdrawnAt is { } at && DutchFormat.DayOf(at) < grant.To ? DutchFormat.DayOf(at) : grant.To).Append(DutchFormat.DayOf(person.CreatedAt)).Max();
            if (ended.AddDays(options.Value.RetentionDays) < today)
            {
                await RemoveAsync(database, person, ConsentWords.Site, "Dossier verwijderd na de bewaartermijn", cancellationToken);
            }
        }

        journal.Forget(clock.GetUtcNow().AddDays(-options.Value.RetentionDays));
    }

    /// <summary>Removes a record with everything in it. Files follow the commit; what a kill leaves of them <see cref="EvidenceSweep"/> finds.</summary>
    public async Task RemoveAsync(ShowcaseDbContext database, PersonRow person, string who, string action, CancellationToken cancellationToken)
    {
        var evidence = await database.Set<EvidenceRow>().Where(row => row.PersonId == person.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        database.Remove(person);
        database.Add(AuditLog.Row(clock.GetUtcNow(), who, action, person.Reference));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node removed it, or someone gave it new life: it is looked at again in an hour.
            database.ChangeTracker.Clear();
            return;
        }

        foreach (var file in evidence) files.Remove(file);
    }
}
