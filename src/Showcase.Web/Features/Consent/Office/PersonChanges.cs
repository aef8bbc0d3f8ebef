using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Portrayed;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>What colleagues do to a record itself; all of it in the log book, which names the record and not the person.</summary>
internal sealed class PersonChanges(ShowcaseDbContext database, RecordRetention retention, TimeProvider clock)
{
    public const string Stale = "Iemand anders heeft dit dossier intussen gewijzigd. Hieronder staat wat u invulde; open het dossier opnieuw om te zien wat er nu staat.";
    public const string StillValid = "In dit dossier geldt nog toestemming. Trek die eerst in: dan gaat ook van de site wat ervan afhangt.";

    public async Task<PersonRow> CreateAsync(string who, PersonForm form, CancellationToken cancellationToken)
    {
        var row = new PersonRow { Id = Guid.NewGuid(), CreatedAt = clock.GetUtcNow(), CreatedBy = who };
        form.Fill(row);
        database.Add(row);
        await SaveAsync(who, "Dossier gemaakt", row, cancellationToken);
        return row;
    }

    /// <returns>Dutch reason why it was not saved.</returns>
    public async Task<string?> ChangeAsync(string who, PersonRow row, PersonForm form, CancellationToken cancellationToken)
    {
        if (form.Revision != row.Revision) return Stale;
        form.Fill(row);
        return await TrySaveAsync(who, "Dossier gewijzigd", row, cancellationToken) ? null : Stale;
    }

    /// <summary>Makes a new link; the former one is nobody's from here on.</summary>
    /// <returns>The word in it, which nobody can read again; nothing when someone else changed the record at the same moment.</returns>
    public async Task<string?> MakeLinkAsync(string who, PersonRow row, CancellationToken cancellationToken)
    {
        var word = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(OwnLink.Bytes));
        (row.LinkDigest, row.LinkMadeAt) = (OwnLink.DigestOf(word), clock.GetUtcNow());
        return await TrySaveAsync(who, "Link voor geportretteerde gemaakt", row, cancellationToken) ? word : null;
    }

    public Task EndLinkAsync(string who, PersonRow row, CancellationToken cancellationToken)
    {
        (row.LinkDigest, row.LinkMadeAt) = (null, null);
        return TrySaveAsync(who, "Link voor geportretteerde ingetrokken", row, cancellationToken);
    }

    /// <returns>Dutch reason why it stays.</returns>
    public async Task<string?> RemoveAsync(string who, PersonRow row, CancellationToken cancellationToken)
    {
        var today = clock.DutchToday();
        if (await database.Set<GrantRow>().AnyAsync(grant => grant.PersonId == row.Id && grant.WithdrawnAt == null && grant.To >= today, cancellationToken)) return StillValid;
        await retention.RemoveAsync(database, row, who, "Dossier verwijderd", cancellationToken);
        return null;
    }

    private async Task<bool> TrySaveAsync(string who, string action, PersonRow row, CancellationToken cancellationToken)
    {
        try
        {
            await SaveAsync(who, action, row, cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private Task<int> SaveAsync(string who, string action, PersonRow row, CancellationToken cancellationToken)
    {
        row.Revision++;
        database.Add(AuditLog.Row(clock.GetUtcNow(), who, action, row.Reference));
        return database.SaveChangesAsync(cancellationToken);
    }
}
