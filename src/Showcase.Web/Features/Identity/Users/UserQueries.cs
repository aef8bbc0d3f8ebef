using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>A user in the list.</summary>
internal sealed record UserLine(OfficeUser User, IReadOnlyList<string> Roles, UserState State);

/// <summary>Reads users and what they may.</summary>
internal sealed class UserQueries(ShowcaseDbContext database, UserManager<OfficeUser> users, TimeProvider clock)
{
    /// <param name="asked">Part of a name or an address; nothing for all.</param>
    /// <param name="role">Nothing for all.</param>
    public IQueryable<OfficeUser> Find(string? asked, string? role)
    {
        var found = database.Set<OfficeUser>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(asked))
        {
            var part = asked.Trim().ToUpperInvariant();
            // This runs in the database, which knows no cultures and no comparisons of .NET.
#pragma warning disable CA1304, CA1311, CA1862
            found = found.Where(user => user.NormalizedUserName!.Contains(part) || user.PersonName.ToUpper().Contains(part));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (!string.IsNullOrEmpty(role))
        {
            found = found.Where(user => Held().Any(held => held.UserId == user.Id && held.Role == role));
        }

        return found.OrderBy(user => user.NormalizedUserName);
    }

    public async Task<IReadOnlyList<UserLine>> LinesAsync(IQueryable<OfficeUser> page, CancellationToken cancellationToken)
    {
        var found = await page.ToListAsync(cancellationToken);
        var keys = found.Select(user => user.Id).ToList();
        var roles = (await Held().Where(held => keys.Contains(held.UserId)).ToListAsync(cancellationToken)).ToLookup(held => held.UserId, held => held.Role);
        return [.. found.Select(user => new UserLine(user, [.. roles[user.Id].Order(StringComparer.Ordinal)], UserStates.Of(user, clock.GetUtcNow())))];
    }

    public Task<OfficeUser?> FindAsync(Guid id) => users.FindByIdAsync(id.ToString());

    public async Task<UserRights> RightsOfAsync(OfficeUser user)
    {
        var claims = await users.GetClaimsAsync(user);
        return new(
            (await users.GetRolesAsync(user)).ToHashSet(),
            claims.Where(claim => claim.Type == OfficeRights.Organisation).Select(claim => Guid.Parse(claim.Value)).ToHashSet(),
            claims.Where(claim => claim.Type == OfficeRights.Section).Select(claim => claim.Value).ToHashSet());
    }

    /// <summary>How many other administrators could come in if this user could not.</summary>
    public Task<int> OtherAdministratorsAsync(Guid user, CancellationToken cancellationToken) => FirstAdministrator.Administrators(database).CountAsync(
        one => one.Id != user && !one.IsDisabled && (one.PasswordHash != null
            || database.Set<IdentityUserPasskey<Guid>>().Any(passkey => passkey.UserId == one.Id) || database.Set<IdentityUserLogin<Guid>>().Any(login => login.UserId == one.Id)),
        cancellationToken);

    private IQueryable<HeldRole> Held() =>
        from held in database.Set<IdentityUserRole<Guid>>()
        join role in database.Set<OfficeRole>() on held.RoleId equals role.Id
        select new HeldRole { UserId = held.UserId, Role = role.Name! };

    private sealed class HeldRole
    {
        public Guid UserId { get; init; }

        public required string Role { get; init; }
    }
}
