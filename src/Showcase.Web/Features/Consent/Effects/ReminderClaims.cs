using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Lets one node alone send a letter: it writes that it does before it does.</summary>
internal sealed class ReminderClaims(TimeProvider clock)
{
    // No letter takes so long to leave: who claimed it was killed, and a letter twice is better than none.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Claims all of them or none.</summary>
    /// <param name="grants">As they were read; whoever told of one of them since has claimed it.</param>
    public async Task<bool> TryAsync(ShowcaseDbContext database, IReadOnlyCollection<GrantRow> grants, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var before = now - Patience;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        foreach (var grant in grants.OrderBy(grant => grant.Id))
        {
            var (id, told) = (grant.Id, grant.RemindedDays);
            var claimed = await database.Set<GrantRow>()
                .Where(row => row.Id == id && row.WithdrawnAt == null && row.RemindedDays == told && (row.RemindingSince == null || row.RemindingSince < before))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.RemindingSince, now), cancellationToken);
            if (claimed == 0) return false;
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Gives them back, told or not.</summary>
    /// <param name="told">The days before the end that were told; nothing when no letter left.</param>
    public static async Task EndAsync(ShowcaseDbContext database, IEnumerable<GrantRow> grants, Func<GrantRow, int?> told, CancellationToken cancellationToken)
    {
        foreach (var grant in grants)
        {
            var (id, days) = (grant.Id, told(grant));
            await database.Set<GrantRow>().Where(row => row.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.RemindingSince, (DateTimeOffset?)null).SetProperty(row => row.RemindedDays, days), cancellationToken);
        }
    }
}
