using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Identity;

/// <summary>Sees to it that the roles and one administrator exist: the one of Umbraco's own settings, or one without a password who comes in by a link.</summary>
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
            .Select(user => new { user.Id, CanEnter = user.PasswordHash != null || database.Set<IdentityUserPasskey<Guid>>().Any(passkey => passkey.UserId == user.Id) || database.Set<IdentityUserLogin<Guid>>().Any(login => login.UserId == user.Id) })
            .ToListAsync(cancellationToken);
        if (administrators.Any(user => user.CanEnter)) return;
        var made = administrators is [{ } first, ..] ? first.Id : await MakeAsync(scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>());
        WithoutPassword = HasPassword ? null : made;
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

    private async Task<Guid> MakeAsync(UserManager<OfficeUser> users)
    {
        var email = settings.Value.UnattendedUserEmail is { Length: > 0 } given ? given : DefaultEmail;
        var user = new OfficeUser { Id = Guid.NewGuid(), UserName = email, Email = email, EmailConfirmed = true, LockoutEnabled = true };
        var result = HasPassword ? await users.CreateAsync(user, settings.Value.UnattendedUserPassword!) : await users.CreateAsync(user);
        if (!result.Succeeded)
        {
            throw new StartupException($"De eerste beheerder uit Umbraco:CMS:Unattended kan niet worden gemaakt. {IdentityRules.Reasons(result)}");
        }

        IdentityRules.Demand(await users.AddToRoleAsync(user, OfficeRoles.Administrator));
        return user.Id;
    }
}
