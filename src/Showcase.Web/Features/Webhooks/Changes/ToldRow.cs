using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Webhooks.Changes;

/// <summary>What receivers may know of a document or media item: the last that was public of it. A change is what differs from this.</summary>
internal sealed class ToldRow
{
    public Guid Key { get; set; }

    public bool IsMedia { get; set; }

    public string ContentType { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Public path; nothing for media.</summary>
    public string? Path { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>When someone last pressed publish; nothing when that is not known.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>False once it is no longer public and not yet removed for good.</summary>
    public bool IsPublic { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ToldRow>
    {
        public void Configure(EntityTypeBuilder<ToldRow> builder)
        {
            builder.ToTable("WebhookDocuments");
            builder.HasKey(row => row.Key);
            builder.Property(row => row.ContentType).HasMaxLength(255);
            builder.Property(row => row.Name).HasMaxLength(255);
        }
    }
}
