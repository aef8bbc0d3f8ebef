using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Core.Content;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>A committed change that handlers must hear of. Written in the transaction of the change itself.</summary>
internal sealed class OutboxRow
{
    public long Id { get; set; }
    public ContentChangeKind Kind { get; set; }
    public Guid DocumentKey { get; set; }
    public string ContentType { get; set; } = "";

    /// <summary>Paths, one a line.</summary>
    public string FormerPaths { get; set; } = "";

    public DateTimeOffset CommittedAt { get; set; }

    /// <summary>When the last handler had finished.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    public ContentChange ToChange() =>
        new(Id, Kind, DocumentKey, ContentType, FormerPaths.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxRow>
    {
        public void Configure(EntityTypeBuilder<OutboxRow> builder)
        {
            builder.ToTable("Outbox");
            builder.HasIndex(row => row.CompletedAt);
            builder.Property(row => row.ContentType).HasMaxLength(255);
        }
    }
}
