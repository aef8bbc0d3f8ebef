using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Consent.Records;

/// <summary>The record of someone portrayed. Nothing of it is ever public.</summary>
internal sealed class PersonRow
{
    public const int LongestName = 120;
    public const int LongestContact = 500;
    public const int LongestKeeper = 254;

    public Guid Id { get; set; }

    /// <summary>The organisation that keeps it; no other can see it.</summary>
    public Guid Organisation { get; set; }

    /// <summary>The real name.</summary>
    public string Name { get; set; } = "";

    /// <summary>How to reach them: telephone, address, who helps them.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Language in which they are best spoken to, in Dutch words.</summary>
    public string Language { get; set; } = "";

    /// <summary>E-mail address of the colleague who is told when something ends.</summary>
    public string Keeper { get; set; } = "";

    /// <summary>SHA-256 of the word in their link; nothing when they have none. The word itself is nowhere.</summary>
    public byte[]? LinkDigest { get; set; }

    public DateTimeOffset? LinkMadeAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public string CreatedBy { get; set; } = "";

    public long Revision { get; set; }

    /// <summary>What colleagues and the log book call it: it says nothing of who it is.</summary>
    public string Reference => ReferenceOf(Id);

    public static string ReferenceOf(Guid id) => "dossier " + id.ToString("N")[..8];

    internal sealed class Mapping : IEntityTypeConfiguration<PersonRow>
    {
        public void Configure(EntityTypeBuilder<PersonRow> builder)
        {
            builder.ToTable("ConsentPerson");
            builder.HasIndex(row => row.Organisation);
            builder.HasIndex(row => row.LinkDigest).IsUnique();
            builder.Ignore(row => row.Reference);
            builder.Property(row => row.Name).HasMaxLength(LongestName);
            builder.Property(row => row.Contact).HasMaxLength(LongestContact);
            builder.Property(row => row.Language).HasMaxLength(60);
            builder.Property(row => row.Keeper).HasMaxLength(LongestKeeper);
            builder.Property(row => row.LinkDigest).HasMaxLength(32);
            builder.Property(row => row.CreatedBy).HasMaxLength(256);
            builder.Property(row => row.Revision).IsConcurrencyToken();
        }
    }
}
