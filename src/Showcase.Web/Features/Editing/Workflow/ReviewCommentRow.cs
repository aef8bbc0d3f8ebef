using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>What someone said of a draft when it went to and fro. Written once, never changed.</summary>
internal sealed class ReviewCommentRow
{
    public const int Longest = 4_000;

    public int Id { get; set; }
    public int DocumentId { get; set; }
    public DateTimeOffset At { get; set; }

    /// <summary>Sign-in name, or a Dutch word for what acted by itself.</summary>
    public string Who { get; set; } = "";

    /// <summary>What was done: one of <see cref="ReviewStatus"/>, or <c>published</c> or <c>refused</c>.</summary>
    public string Action { get; set; } = "";

    public string Text { get; set; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewCommentRow>
    {
        public void Configure(EntityTypeBuilder<ReviewCommentRow> builder)
        {
            builder.ToTable("DocumentReviewComment");
            builder.Property(row => row.Who).HasMaxLength(256);
            builder.Property(row => row.Action).HasMaxLength(20);
            builder.Property(row => row.Text).HasMaxLength(Longest);
            builder.HasIndex(row => row.DocumentId);
            builder.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
