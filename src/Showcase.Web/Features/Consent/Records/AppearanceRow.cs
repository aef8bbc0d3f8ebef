using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Consent.Records;

/// <summary>That someone can be recognised in a document or media item.</summary>
internal sealed class AppearanceRow
{
    public Guid PersonId { get; set; }
    public Guid DocumentKey { get; set; }
    public DateTimeOffset AddedAt { get; set; }
    public string AddedBy { get; set; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<AppearanceRow>
    {
        public void Configure(EntityTypeBuilder<AppearanceRow> builder)
        {
            builder.ToTable("ConsentAppearance");
            builder.HasKey(row => new { row.PersonId, row.DocumentKey });
            builder.HasIndex(row => row.DocumentKey);
            builder.Property(row => row.AddedBy).HasMaxLength(256);
            builder.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
