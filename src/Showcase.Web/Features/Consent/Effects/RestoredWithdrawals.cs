using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Withdraws again what was withdrawn and is not so in the database: after a start, because that is when a database may have come back from a backup.</summary>
internal sealed class RestoredWithdrawals(IDbContextFactory<ShowcaseDbContext> contexts, WithdrawalJournal journal, PersonConsents consents, ILogger<RestoredWithdrawals> log)
{
    private const int AtOnce = 500;

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        foreach (var some in journal.Read().Chunk(AtOnce))
        {
            var people = some.Select(withdrawal => withdrawal.Person).Distinct().ToList();
            List<GrantRow> held;
            await using (var database = await contexts.CreateDbContextAsync(cancellationToken))
            {
                held = await database.Set<GrantRow>().AsNoTracking().Where(row => people.Contains(row.PersonId) && row.WithdrawnAt == null).ToListAsync(cancellationToken);
            }

            // What was given after it holds.
            foreach (var undone in some.Where(withdrawal => held.Exists(grant => grant.PersonId == withdrawal.Person && grant.GivenAt <= withdrawal.At && withdrawal.Channels.Contains(grant.Channel))))
            {
                log.LogWarning("{Record} was withdrawn at {Moment:u} and was not so in the database; it is withdrawn again", PersonRow.ReferenceOf(undone.Person), undone.At);
                await consents.WithdrawAgainAsync(undone, cancellationToken);
            }
        }
    }
}
