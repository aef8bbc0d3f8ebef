using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Consent.Records;

/// <summary>The anonymous version of a document, ready to be shown in its place.</summary>
internal sealed class VariantRow
{
    public Guid DocumentKey { get; set; }
    public int VersionId { get; set; }
    public DateTimeOffset MadeAt { get; set; }
    public string MadeBy { get; set; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<VariantRow>
    {
        public void Configure(EntityTypeBuilder<VariantRow> builder)
        {
            builder.ToTable("ConsentVariant");
            builder.HasKey(row => row.DocumentKey);
            builder.Property(row => row.MadeBy).HasMaxLength(256);
            builder.HasOne<VersionRow>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
