using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>A file that a document holds or held, for as long as its address must be answered: longer than the file is there.</summary>
internal sealed class MediaFileRow
{
    public const int LongestPath = 500;

    public int Id { get; set; }

    /// <summary>Address as it is stored, such as <c>/media/5j1nbs4b/foto.jpg</c>.</summary>
    public string Path { get; set; } = "";

    public Guid DocumentKey { get; set; }

    /// <summary>SHA-256 of the file in hexadecimal digits; nothing while nobody has counted it yet.</summary>
    public string? Sha256 { get; set; }

    /// <summary>True since the public could have it.</summary>
    public bool WasPublic { get; set; }

    /// <summary>When the file was taken off the disk.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MediaFileRow>
    {
        public void Configure(EntityTypeBuilder<MediaFileRow> builder)
        {
            builder.ToTable("MediaFile");
            builder.HasIndex(row => new { row.Path, row.DocumentKey }).IsUnique();
            builder.HasIndex(row => row.DocumentKey);
            builder.HasIndex(row => row.Sha256);
            builder.Property(row => row.Path).HasMaxLength(LongestPath);
            builder.Property(row => row.Sha256).HasMaxLength(64);
        }
    }
}
