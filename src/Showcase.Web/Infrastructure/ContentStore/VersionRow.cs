using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What a document said at a moment. The published version is never written again; a draft is.</summary>
internal sealed class VersionRow
{
    public int Id { get; set; }
    public int DocumentId { get; set; }
    public string Name { get; set; } = "";

    /// <summary>Last part of the public path.</summary>
    public string Segment { get; set; } = "";

    /// <summary>Property values as JSON, alias to value, as Umbraco stores them.</summary>
    public string Values { get; set; } = "{}";

    public DateTimeOffset SavedAt { get; set; }
    public string? Author { get; set; }
    public string? Note { get; set; }

    /// <summary>Since when its author's typing is kept in it by itself; nothing for what someone saved.</summary>
    public DateTimeOffset? AutosavedSince { get; set; }

    /// <summary>Revision of the document after this was written: what a client that knows that revision built on.</summary>
    public long Revision { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<VersionRow>
    {
        public void Configure(EntityTypeBuilder<VersionRow> builder)
        {
            builder.ToTable("DocumentVersion");
            builder.HasIndex(row => row.DocumentId);
            builder.Property(row => row.Name).HasMaxLength(255);
            builder.Property(row => row.Segment).HasMaxLength(255);
            builder.Property(row => row.Author).HasMaxLength(255);
            builder.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
