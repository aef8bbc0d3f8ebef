using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Monitoring.Releasing;

internal sealed class ReleaseTable : IEntityTypeConfiguration<ReleaseRow>
{
    public void Configure(EntityTypeBuilder<ReleaseRow> builder)
    {
        builder.ToTable("Releases").HasKey(row => row.Number);
        builder.Property(row => row.Number).ValueGeneratedNever();
    }
}
