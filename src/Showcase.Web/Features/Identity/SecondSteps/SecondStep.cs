using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity.SecondSteps;

/// <summary>The code of an app, or else a recovery code, after the password.</summary>
internal sealed class SecondStep(UserManager<OfficeUser> users, ShowcaseDbContext database, TotpKeys keys, FailedAttempts failures, TimeProvider clock)
{
    /// <summary>Takes a code of the app; each once. A wrong one counts like a wrong password.</summary>
    /// <returns>How someone came in; nothing when the code is no good or the account is closed.</returns>
    public async Task<string?> TakeAsync(OfficeUser user, string? typed, string method, CancellationToken cancellationToken)
    {
        if (!failures.IsClosed(user))
        {
            var plain = TotpRules.Plain(typed);
            if (plain.Length == TotpRules.Digits && await TakeCodeAsync(user.Id, plain, cancellationToken)) return SignInMethods.WithCode(method);
            if (await TakeRecoveryAsync(user.Id, plain, cancellationToken)) return SignInMethods.RecoveryCode;
        }

        await failures.CountAsync(user.Id, cancellationToken);
        return null;
    }

    /// <summary>Turns it on when a code shows that the app has the key.</summary>
    /// <returns>Recovery codes, to be shown once; nothing when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(OfficeUser user, byte[] key, string? typed, CancellationToken cancellationToken)
    {
        if (TotpRules.MatchingStep(key, TotpRules.Plain(typed), clock.GetUtcNow(), 0) is not { } step) return null;
        await database.Set<AuthenticatorRow>().Where(row => row.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        database.Add(new AuthenticatorRow { UserId = user.Id, ProtectedKey = keys.Protect(key), LastStep = step });
        await database.SaveChangesAsync(cancellationToken);
        IdentityRules.Demand(await users.SetTwoFactorEnabledAsync(user, true));
        return await NewRecoveryCodesAsync(user, cancellationToken);
    }

    public async Task TurnOffAsync(OfficeUser user, CancellationToken cancellationToken)
    {
        IdentityRules.Demand(await users.SetTwoFactorEnabledAsync(user, false));
        await database.Set<AuthenticatorRow>().Where(row => row.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await Codes(user.Id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <returns>To be shown once; the former ones are no good any more.</returns>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(OfficeUser user, CancellationToken cancellationToken)
    {
        var codes = RecoveryRules.New();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await Codes(user.Id).ExecuteDeleteAsync(cancellationToken);
        database.AddRange(codes.Select(code => new RecoveryCodeRow { UserId = user.Id, Hash = RecoveryRules.HashOf(user.Id, code)! }));
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return codes;
    }

    public Task<int> RecoveryCodesLeftAsync(Guid user, CancellationToken cancellationToken) => Codes(user).CountAsync(cancellationToken);

    /// <summary>Those of the given codes that this user has: nothing else is ever sent back as a file.</summary>
    public async Task<IReadOnlyList<string>> OwnAsync(Guid user, IEnumerable<string> codes, CancellationToken cancellationToken)
    {
        var hashes = await Codes(user).Select(row => row.Hash).ToListAsync(cancellationToken);
        return [.. codes.Take(RecoveryRules.Count).Where(code => RecoveryRules.HashOf(user, code) is { } hash && hashes.Contains(hash))];
    }

    // The update says whether this code was the first of its step: of two requests with the same code one gets in.
    private async Task<bool> TakeCodeAsync(Guid user, string code, CancellationToken cancellationToken)
    {
        var rows = database.Set<AuthenticatorRow>().Where(row => row.UserId == user);
        return await rows.AsNoTracking().FirstOrDefaultAsync(cancellationToken) is { } app && keys.Read(app.ProtectedKey) is { } key
            && TotpRules.MatchingStep(key, code, clock.GetUtcNow(), app.LastStep) is { } step
            && await rows.Where(row => row.LastStep < step).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastStep, step), cancellationToken) == 1;
    }

    private async Task<bool> TakeRecoveryAsync(Guid user, string typed, CancellationToken cancellationToken) =>
        RecoveryRules.HashOf(user, typed) is { } hash && await Codes(user).Where(row => row.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 1;

    private IQueryable<RecoveryCodeRow> Codes(Guid user) => database.Set<RecoveryCodeRow>().Where(row => row.UserId == user);
}
