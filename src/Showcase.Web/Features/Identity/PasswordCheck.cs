using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity;

/// <summary>Finds who belongs to an address and a password. A wrong address, a wrong password and a closed account take the same steps, and the same time.</summary>
internal sealed class PasswordCheck(UserManager<OfficeUser> users, ShowcaseDbContext database, AuditLog audit, IOptions<EntranceOptions> options, TimeProvider clock)
{
    /// <summary>A password longer than this is refused before it is hashed.</summary>
    public const int LongestPassword = 200;

    private static readonly OfficeUser Nobody = new();
    private static string? nobodysHash;

    /// <returns>The user; nothing when address or password is wrong or the account is closed.</returns>
    public async Task<OfficeUser?> RunAsync(string email, string password, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var user = await users.FindByNameAsync(email);
        var isRight = Matches(user, password) && !(user!.LockoutEnd > clock.GetUtcNow());
        await CountAsync(user?.Id ?? Guid.Empty, isRight, cancellationToken);
        await audit.WriteAsync(user?.UserName ?? "onbekend", isRight ? "Aangemeld" : "Aanmelden mislukt", "", cancellationToken);
        if (isRight) return user;
        var rest = TimeSpan.FromMilliseconds(options.Value.RefusalMilliseconds) - Stopwatch.GetElapsedTime(started);
        if (rest > TimeSpan.Zero) await Task.Delay(rest, cancellationToken);
        return null;
    }

    private bool Matches(OfficeUser? user, string password)
    {
        var hash = user?.PasswordHash ?? (nobodysHash ??= users.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString()));
        return users.PasswordHasher.VerifyHashedPassword(user ?? Nobody, hash, password) != PasswordVerificationResult.Failed && user?.PasswordHash is not null;
    }

    // One statement, so that parallel guesses are all counted.
    private Task<int> CountAsync(Guid user, bool isRight, CancellationToken cancellationToken)
    {
        var most = options.Value.WrongPasswords;
        DateTimeOffset? until = clock.GetUtcNow().AddMinutes(options.Value.WindowMinutes);
        var rows = database.Set<OfficeUser>().Where(row => row.Id == user);
        return isRight
            ? rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.AccessFailedCount, 0).SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null), cancellationToken)
            : rows.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.LockoutEnd, row => row.AccessFailedCount + 1 >= most ? until : row.LockoutEnd)
                    .SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount + 1 >= most ? 0 : row.AccessFailedCount + 1),
                cancellationToken);
    }
}
