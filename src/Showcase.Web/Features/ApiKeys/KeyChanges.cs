using Microsoft.EntityFrameworkCore;
using Showcase.Core.Access;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>What administrators do to keys; all of it in the log book, in the transaction of the change.</summary>
internal sealed class KeyChanges(KeyRing ring, TimeProvider clock)
{
    public const int MostKeys = 100;

    public const string NameTaken = "Er is al een sleutel met deze naam. Kies een andere, of trek die eerst in.";
    public const string TooMany = "Er zijn al 100 sleutels. Trek er eerst een in die niet meer wordt gebruikt.";

    /// <returns>The key, which nobody can read again; or a Dutch reason why there is none.</returns>
    public Task<(string? Key, string? Problem)> MakeAsync(string who, string name, ApiKeyRights rights, DateOnly? endsOn, CancellationToken cancellationToken) => ring.ChangeAsync(
        async database =>
        {
            var names = await database.Set<ApiKeyRow>().Where(row => row.WithdrawnAt == null).Select(row => row.Name).ToListAsync(cancellationToken);
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase)) return ((string?)null, (string?)NameTaken);
            if (names.Count >= MostKeys) return (null, TooMany);
            var key = KeyText.Make();
            var row = new ApiKeyRow
            {
                Id = Guid.NewGuid(), Name = name, Beginning = KeyText.BeginningOf(key), Digest = KeyText.Digest(key), Rights = rights, EndsOn = endsOn, CreatedAt = clock.GetUtcNow(), CreatedBy = who,
            };
            database.AddRange(row, AuditLog.Row(row.CreatedAt, who, "API-sleutel gemaakt", $"{name} ({row.Beginning}…): {KeyWords.Of(rights)}"));
            await database.SaveChangesAsync(cancellationToken);
            return (key, null);
        },
        cancellationToken);

    /// <summary>From when this returns the key opens nothing.</summary>
    /// <returns>False when there is no such key; true also when it was withdrawn before.</returns>
    public Task<bool> WithdrawAsync(string who, Guid id, CancellationToken cancellationToken) => ring.ChangeAsync(
        async database =>
        {
            if (await database.Set<ApiKeyRow>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } row) return false;
            if (row.WithdrawnAt is not null) return true;
            (row.WithdrawnAt, row.WithdrawnBy) = (clock.GetUtcNow(), who);
            database.Add(AuditLog.Row(clock.GetUtcNow(), who, "API-sleutel ingetrokken", $"{row.Name} ({row.Beginning}…)"));
            await database.SaveChangesAsync(cancellationToken);
            return true;
        },
        cancellationToken,
        takesAway: true);
}
