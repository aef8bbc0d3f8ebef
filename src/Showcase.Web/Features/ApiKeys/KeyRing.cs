using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Access;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>The keys that work, in memory: exact as soon as a change returns.</summary>
internal sealed class KeyRing(IDbContextFactory<ShowcaseDbContext> contexts, TimeProvider clock) : IApiKeys, IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile HeldKey[]? held;

    /// <summary>The keys as they were last read; nothing before the first time.</summary>
    public IReadOnlyList<HeldKey> Held => held ?? [];

    public async ValueTask WhenReadyAsync(CancellationToken cancellationToken)
    {
        if (held is null)
        {
            await ChangeAsync(_ => Task.FromResult(true), cancellationToken);
        }
    }

    public ApiKeyRights? RightsOf(string key)
    {
        if (held is not { Length: > 0 } keys || !KeyText.HasForm(key))
        {
            return null;
        }

        var digest = KeyText.Digest(key);
        HeldKey? found = null;
        // All of them, always: how long it takes tells nothing of which.
        foreach (var candidate in keys)
        {
            found = CryptographicOperations.FixedTimeEquals(candidate.Digest, digest) ? candidate : found;
        }

        var today = clock.DutchToday();
        if (found is null || found.EndsOn < today)
        {
            return null;
        }

        found.Use.On = today;
        return found.Rights;
    }

    /// <summary>Changes what is stored and reads it anew, before anyone else does either.</summary>
    /// <param name="takesAway">Whether a key stops working: when nobody can say whether that was written, no key works until it is known.</param>
    public async Task<T> ChangeAsync<T>(Func<ShowcaseDbContext, Task<T>> change, CancellationToken cancellationToken, bool takesAway = false)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            var result = await change(database);
            held = await ReadAsync(database, held ?? []);
            return result;
        }
        catch when (takesAway)
        {
            held = null;
            throw;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private static async Task<HeldKey[]> ReadAsync(ShowcaseDbContext database, HeldKey[] before)
    {
        var rows = await database.Set<ApiKeyRow>().AsNoTracking().Where(row => row.WithdrawnAt == null).ToListAsync(CancellationToken.None);
        var uses = before.ToDictionary(key => key.Id, key => key.Use);
        return [.. rows.Select(row => new HeldKey(row.Id, row.Digest, row.Rights, row.EndsOn, row.LastUsedOn, uses.GetValueOrDefault(row.Id) ?? new()))];
    }
}

/// <summary>A key that was not withdrawn.</summary>
/// <param name="WrittenUse">Day of the last use that the database knows.</param>
/// <param name="Use">Of this process; goes along when the keys are read anew, so that a use at that very moment is not lost.</param>
internal sealed record HeldKey(Guid Id, byte[] Digest, ApiKeyRights Rights, DateOnly? EndsOn, DateOnly? WrittenUse, KeyUse Use)
{
    /// <summary>Day of the last use.</summary>
    public DateOnly? UsedOn => WrittenUse is null || Use.On > WrittenUse ? Use.On : WrittenUse;
}

/// <summary>The last day on which a key was used here; nothing while it was not.</summary>
internal sealed class KeyUse
{
    public DateOnly? On { get; set; }
}
