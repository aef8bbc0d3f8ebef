using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A path where a document once stood.</summary>
internal sealed class RedirectRow
{
    public int Id { get; set; }
    public string FormerPath { get; set; } = "";
    public Guid DocumentKey { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<RedirectRow>
    {
        public void Configure(EntityTypeBuilder<RedirectRow> builder)
        {
            builder.ToTable("Redirect");
            builder.HasIndex(row => row.FormerPath).IsUnique();
            builder.Property(row => row.FormerPath).HasMaxLength(2000);
        }
    }
}
