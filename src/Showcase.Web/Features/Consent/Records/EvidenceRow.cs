using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Web.Features.Consent.Evidence;

namespace Showcase.Web.Features.Consent.Records;

/// <summary>A file that shows that someone consented. The file itself stands encrypted beside the database.</summary>
internal sealed class EvidenceRow
{
    public const int LongestName = 120;

    public Guid Id { get; set; }
    public Guid PersonId { get; set; }

    /// <summary>Name as it was sent, without path and control characters.</summary>
    public string Name { get; set; } = "";

    public EvidenceKind Kind { get; set; }

    /// <summary>Size before encryption.</summary>
    public long Bytes { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    public string AddedBy { get; set; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<EvidenceRow>
    {
        public void Configure(EntityTypeBuilder<EvidenceRow> builder)
        {
            builder.ToTable("ConsentEvidence");
            builder.Property(row => row.Name).HasMaxLength(LongestName);
            builder.Property(row => row.AddedBy).HasMaxLength(256);
            builder.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
