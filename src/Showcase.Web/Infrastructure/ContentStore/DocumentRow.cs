using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Core.Consent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A document or media item: its place and state. What it says is in its versions.</summary>
internal sealed class DocumentRow
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    public DocumentKind Kind { get; set; }
    public int? ParentId { get; set; }
    public string ContentType { get; set; } = "";
    public int SortOrder { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it went to the recycle bin.</summary>
    public DateTimeOffset? TrashedAt { get; set; }

    public DateTimeOffset? PublishAt { get; set; }
    public DateTimeOffset? UnpublishAt { get; set; }
    public DateTimeOffset? PublishedAt { get; set; }
    /// <summary>What someone portrayed in what is public did not consent to.</summary>
    public PublicUse Withheld { get; set; }

    /// <summary>Since when its draft is not shown by a preview link either: it names someone who withdrew.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public int? DraftVersionId { get; set; }
    public int? PublishedVersionId { get; set; }

    /// <summary>Grows with every write; who writes on an older one is refused.</summary>
    public long Revision { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DocumentRow>
    {
        public void Configure(EntityTypeBuilder<DocumentRow> builder)
        {
            builder.ToTable("Document");
            builder.HasIndex(row => row.Key).IsUnique();
            builder.HasIndex(row => row.ParentId);
            builder.Property(row => row.ContentType).HasMaxLength(255);
            builder.Property(row => row.Revision).IsConcurrencyToken();
            builder.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum DocumentKind
{
    Content,
    Media,
}
