using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Identity;

/// <summary>Sees to it that the roles and one administrator exist: the one of Umbraco's own settings, or one without a password who comes in by a link. Once an administrator has a way in, the settings change nothing any more.</summary>
internal sealed class FirstAdministrator(IServiceScopeFactory scopes, IOptions<UnattendedSettings> settings) : IStartupStep
{
    private const string DefaultEmail = "beheerder@showcase.example";

    /// <summary>The administrator who has no password yet; nothing when one has a way in.</summary>
    public Guid? WithoutPassword { get; private set; }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>();
        await SeedRolesAsync(database, cancellationToken);
        var administrators = await Administrators(database)
            .Select(user => new { User = user, CanEnter = user.PasswordHash != null || database.Set<IdentityUserPasskey<Guid>>().Any(passkey => passkey.UserId == user.Id) || database.Set<IdentityUserLogin<Guid>>().Any(login => login.UserId == user.Id) })
            .ToListAsync(cancellationToken);
        if (administrators.Any(one => one.CanEnter)) return;
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        WithoutPassword = administrators.Count == 0 ? await MakeAsync(users) : await LetInAsync(users, [.. administrators.Select(one => one.User)]);
    }

    /// <summary>Everyone with the role of administrator, in a fixed order.</summary>
    public static IQueryable<OfficeUser> Administrators(ShowcaseDbContext database) =>
        from user in database.Set<OfficeUser>()
        join held in database.Set<IdentityUserRole<Guid>>() on user.Id equals held.UserId
        join role in database.Set<OfficeRole>() on held.RoleId equals role.Id
        where role.Name == OfficeRoles.Administrator
        orderby user.NormalizedUserName
        select user;

    private bool HasPassword => !string.IsNullOrEmpty(settings.Value.UnattendedUserPassword);

    private string? Email => settings.Value.UnattendedUserEmail is { Length: > 0 } given ? given : null;

    private string PersonName => settings.Value.UnattendedUserName?.Trim() is { Length: > 0 and <= OfficeUserTable.LongestPersonName } given ? given : "";

    private static async Task SeedRolesAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var known = await database.Set<OfficeRole>().Select(role => role.Name).ToListAsync(cancellationToken);
        var missing = OfficeRoles.All.Where(role => !known.Contains(role)).ToList();
        if (missing.Count == 0) return;
        database.AddRange(missing.Select(name => new OfficeRole
        {
            Id = Guid.NewGuid(), Name = name, NormalizedName = name.ToUpperInvariant(), ConcurrencyStamp = Guid.NewGuid().ToString(),
        }));
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task<Guid?> MakeAsync(UserManager<OfficeUser> users)
    {
        var email = Email ?? DefaultEmail;
        var user = new OfficeUser { Id = Guid.NewGuid(), UserName = email, Email = email, PersonName = PersonName, EmailConfirmed = true, LockoutEnabled = true };
        Demand(HasPassword ? await users.CreateAsync(user, settings.Value.UnattendedUserPassword!) : await users.CreateAsync(user));
        IdentityRules.Demand(await users.AddToRoleAsync(user, OfficeRoles.Administrator));
        return HasPassword ? null : user.Id;
    }

    /// <summary>Settings that came after the first start let in whom they name, or the one who was made for want of them.</summary>
    private async Task<Guid?> LetInAsync(UserManager<OfficeUser> users, List<OfficeUser> administrators)
    {
        if (Email is not { } email || !HasPassword || Named(administrators, email) is not { } user) return administrators[0].Id;
        (user.UserName, user.Email) = (email, email);
        if (user.PersonName.Length == 0) user.PersonName = PersonName;
        Demand(await users.AddPasswordAsync(user, settings.Value.UnattendedUserPassword!));
        return null;
    }

    private static OfficeUser? Named(List<OfficeUser> administrators, string email) =>
        administrators.Find(user => Is(user, email)) is { } named ? (named.IsDisabled ? null : named)
        : administrators.Find(user => Is(user, DefaultEmail) && user is { LastSignedIn: null, IsDisabled: false });

    private static bool Is(OfficeUser user, string email) => string.Equals(user.Email, email, StringComparison.OrdinalIgnoreCase);

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new StartupException($"De beheerder uit Umbraco:CMS:Unattended kan niet worden ingesteld. {IdentityRules.Reasons(result)}");
        }
    }
}
