using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Identity.SecondSteps;

/// <summary>The authenticator app of a user.</summary>
/// <remarks>Apart from the user, so that no stale copy of a user that is saved can make a used code good again.</remarks>
internal sealed class AuthenticatorRow
{
    public Guid UserId { get; set; }

    /// <summary>The key that app and site share, encrypted with the keys of the data folder.</summary>
    public required string ProtectedKey { get; set; }

    /// <summary>Step of the last code that was taken.</summary>
    public long LastStep { get; set; }
}

/// <summary>A recovery code that was not used yet.</summary>
internal sealed class RecoveryCodeRow
{
    public Guid UserId { get; set; }

    public required string Hash { get; set; }
}

internal sealed class AuthenticatorTable : IEntityTypeConfiguration<AuthenticatorRow>
{
    public void Configure(EntityTypeBuilder<AuthenticatorRow> builder)
    {
        builder.ToTable("Authenticators").HasKey(row => row.UserId);
        builder.HasOne<OfficeUser>().WithOne().HasForeignKey<AuthenticatorRow>(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RecoveryCodeTable : IEntityTypeConfiguration<RecoveryCodeRow>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<RecoveryCodeRow> builder)
    {
        builder.ToTable("RecoveryCodes").HasKey(row => new { row.UserId, row.Hash });
        builder.Property(row => row.Hash).HasMaxLength(HashLength);
        builder.HasOne<OfficeUser>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
