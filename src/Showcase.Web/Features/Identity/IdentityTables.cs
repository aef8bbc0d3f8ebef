using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Identity;

/// <summary>The tables that ASP.NET Core Identity reads, with its own keys and indexes, so that its other stores (tokens, external logins) need no new user table.</summary>
internal sealed class OfficeUserTable : IEntityTypeConfiguration<OfficeUser>
{
    public const int LongestName = 256;
    public const int LongestPersonName = 100;

    public void Configure(EntityTypeBuilder<OfficeUser> builder)
    {
        builder.ToTable("Users");
        builder.HasIndex(user => user.NormalizedUserName).IsUnique();
        builder.HasIndex(user => user.NormalizedEmail);
        builder.Property(user => user.ConcurrencyStamp).IsConcurrencyToken();
        builder.Property(user => user.UserName).HasMaxLength(LongestName);
        builder.Property(user => user.NormalizedUserName).HasMaxLength(LongestName);
        builder.Property(user => user.Email).HasMaxLength(LongestName);
        builder.Property(user => user.NormalizedEmail).HasMaxLength(LongestName);
        builder.Property(user => user.PersonName).HasMaxLength(LongestPersonName);
        builder.HasMany<IdentityUserClaim<Guid>>().WithOne().HasForeignKey(claim => claim.UserId);
        builder.HasMany<IdentityUserLogin<Guid>>().WithOne().HasForeignKey(login => login.UserId);
        builder.HasMany<IdentityUserToken<Guid>>().WithOne().HasForeignKey(token => token.UserId);
        builder.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(passkey => passkey.UserId);
        builder.HasMany<IdentityUserRole<Guid>>().WithOne().HasForeignKey(role => role.UserId);
    }
}

internal sealed class OfficeRoleTable : IEntityTypeConfiguration<OfficeRole>
{
    public void Configure(EntityTypeBuilder<OfficeRole> builder)
    {
        builder.ToTable("Roles");
        builder.HasIndex(role => role.NormalizedName).IsUnique();
        builder.Property(role => role.ConcurrencyStamp).IsConcurrencyToken();
        builder.Property(role => role.Name).HasMaxLength(OfficeUserTable.LongestName);
        builder.Property(role => role.NormalizedName).HasMaxLength(OfficeUserTable.LongestName);
        builder.HasMany<IdentityUserRole<Guid>>().WithOne().HasForeignKey(role => role.RoleId);
        builder.HasMany<IdentityRoleClaim<Guid>>().WithOne().HasForeignKey(claim => claim.RoleId);
    }
}

internal sealed class UserRoleTable : IEntityTypeConfiguration<IdentityUserRole<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserRole<Guid>> builder) => builder.ToTable("UserRoles").HasKey(role => new { role.UserId, role.RoleId });
}

internal sealed class UserClaimTable : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("UserClaims");
}

internal sealed class RoleClaimTable : IEntityTypeConfiguration<IdentityRoleClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRoleClaim<Guid>> builder) => builder.ToTable("RoleClaims");
}

internal sealed class UserLoginTable : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("UserLogins").HasKey(login => new { login.LoginProvider, login.ProviderKey });
}

internal sealed class UserTokenTable : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("UserTokens").HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
}

internal sealed class UserPasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    // The longest identifier that the standard allows (WebAuthn, credential ID).
    private const int LongestCredentialId = 1023;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("UserPasskeys").HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestCredentialId);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
    }
}
