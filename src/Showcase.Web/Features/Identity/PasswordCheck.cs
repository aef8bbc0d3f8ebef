using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity;

/// <summary>Finds who belongs to an address and a password. A wrong address, a wrong password and a closed account take the same steps, and the same time.</summary>
internal sealed class PasswordCheck(UserManager<OfficeUser> users, FailedAttempts failures, AuditLog audit, IOptions<EntranceOptions> options)
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
        if (Matches(user, password) && !user!.IsDisabled && !failures.IsClosed(user)) return user;
        await failures.CountAsync(user?.Id ?? Guid.Empty, cancellationToken);
        await audit.WriteAsync(user?.UserName ?? "onbekend", "Aanmelden mislukt", "", cancellationToken);
        var rest = TimeSpan.FromMilliseconds(options.Value.RefusalMilliseconds) - Stopwatch.GetElapsedTime(started);
        if (rest > TimeSpan.Zero) await Task.Delay(rest, cancellationToken);
        return null;
    }

    /// <summary>Whether someone who is signed in knows the own password; wrong ones count as at the door.</summary>
    public async Task<bool> ConfirmAsync(OfficeUser user, string? password, CancellationToken cancellationToken)
    {
        if (password is { Length: > 0 and <= LongestPassword } && !failures.IsClosed(user) && Matches(user, password)) return true;
        await failures.CountAsync(user.Id, cancellationToken);
        return false;
    }

    private bool Matches(OfficeUser? user, string password)
    {
        var hash = user?.PasswordHash ?? (nobodysHash ??= users.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString()));
        return users.PasswordHasher.VerifyHashedPassword(user ?? Nobody, hash, password) != PasswordVerificationResult.Failed && user?.PasswordHash is not null;
    }
}
