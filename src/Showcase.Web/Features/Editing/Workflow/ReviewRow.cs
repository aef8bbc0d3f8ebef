using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>How the draft of a document stands between its author and who publishes it.</summary>
internal sealed class ReviewRow
{
    public int DocumentId { get; set; }

    /// <summary>One of <see cref="ReviewStatus"/>.</summary>
    public string Status { get; set; } = ReviewStatus.None;

    /// <summary>Who brought it there: sign-in name.</summary>
    public string By { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>Who submitted it last, and hears when it comes back.</summary>
    public string? SubmittedBy { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewRow>
    {
        public void Configure(EntityTypeBuilder<ReviewRow> builder)
        {
            builder.ToTable("DocumentReview");
            builder.HasKey(row => row.DocumentId);
            builder.Property(row => row.DocumentId).ValueGeneratedNever();
            builder.Property(row => row.Status).HasMaxLength(20);
            builder.Property(row => row.By).HasMaxLength(256);
            builder.Property(row => row.SubmittedBy).HasMaxLength(256);
            builder.HasIndex(row => row.Status);
            builder.HasOne<DocumentRow>().WithOne().HasForeignKey<ReviewRow>(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
