using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Identity.Sessions;

internal sealed class SessionTable : IEntityTypeConfiguration<SessionRow>
{
    public const int LongestText = 60;

    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(row => row.Device).HasMaxLength(LongestText);
        builder.Property(row => row.Address).HasMaxLength(LongestText);
        builder.Property(row => row.Method).HasMaxLength(LongestText);
        builder.HasOne<OfficeUser>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
