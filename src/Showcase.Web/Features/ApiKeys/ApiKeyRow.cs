using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Core.Access;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>A key that was given out. The key itself is nowhere: only its digest is kept.</summary>
internal sealed class ApiKeyRow
{
    public const int LongestName = 100;

    private const int LongestPerson = 256;

    public Guid Id { get; set; }

    /// <summary>Who or what it was given to.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its first characters, by which people recognise it.</summary>
    public string Beginning { get; set; } = "";

    /// <summary>SHA-256 of the whole key.</summary>
    public byte[] Digest { get; set; } = [];

    public ApiKeyRights Rights { get; set; }

    /// <summary>Last day on which it works, in the Netherlands; nothing when it does not end.</summary>
    public DateOnly? EndsOn { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public string CreatedBy { get; set; } = "";

    /// <summary>Day of the last request with it; written some time afterwards.</summary>
    public DateOnly? LastUsedOn { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ApiKeyRow>
    {
        public void Configure(EntityTypeBuilder<ApiKeyRow> builder)
        {
            builder.ToTable("ApiKeys");
            builder.Property(row => row.Name).HasMaxLength(LongestName);
            builder.Property(row => row.Beginning).HasMaxLength(KeyText.BeginningLength);
            builder.Property(row => row.Digest).HasMaxLength(KeyText.DigestLength);
            builder.Property(row => row.CreatedBy).HasMaxLength(LongestPerson);
            builder.Property(row => row.WithdrawnBy).HasMaxLength(LongestPerson);
            builder.HasIndex(row => row.Digest).IsUnique();
        }
    }
}
