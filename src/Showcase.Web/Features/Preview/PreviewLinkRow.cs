using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Preview;

/// <summary>A link to a draft that was given to someone. The link itself is not kept: it is signed, and names this.</summary>
internal sealed class PreviewLinkRow
{
    public Guid Id { get; set; }

    public int DocumentId { get; set; }

    /// <summary>Sign-in name.</summary>
    public string MadeBy { get; set; } = "";

    public DateTimeOffset MadeAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When it was taken back, before its time.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PreviewLinkRow>
    {
        public void Configure(EntityTypeBuilder<PreviewLinkRow> builder)
        {
            builder.ToTable("PreviewLink");
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.MadeBy).HasMaxLength(256);
            builder.HasIndex(row => row.DocumentId);
            builder.HasIndex(row => row.ExpiresAt);
            builder.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
