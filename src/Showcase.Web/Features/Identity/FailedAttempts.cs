using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity;

/// <summary>Wrong passwords and codes in a row, per account, in the database: five of them, of whatever kind, close it for a while.</summary>
internal sealed class FailedAttempts(ShowcaseDbContext database, IOptions<EntranceOptions> options, TimeProvider clock)
{
    public bool IsClosed(OfficeUser user) => user.LockoutEnd > clock.GetUtcNow();

    // One statement, so that parallel guesses are all counted.
    public Task CountAsync(Guid user, CancellationToken cancellationToken)
    {
        var most = options.Value.WrongPasswords;
        DateTimeOffset? until = clock.GetUtcNow().AddMinutes(options.Value.WindowMinutes);
        return Rows(user).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LockoutEnd, row => row.AccessFailedCount + 1 >= most ? until : row.LockoutEnd)
                .SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount + 1 >= most ? 0 : row.AccessFailedCount + 1),
            cancellationToken);
    }

    /// <summary>Only once someone is in: a right password before a wrong code must not give new guesses.</summary>
    public Task ForgetAsync(Guid user, CancellationToken cancellationToken) => Rows(user).ExecuteUpdateAsync(
        set => set.SetProperty(row => row.AccessFailedCount, 0).SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null), cancellationToken);

    private IQueryable<OfficeUser> Rows(Guid user) => database.Set<OfficeUser>().Where(row => row.Id == user);
}
