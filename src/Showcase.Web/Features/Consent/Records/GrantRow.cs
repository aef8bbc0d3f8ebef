using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Core.Consent;

namespace Showcase.Web.Features.Consent.Records;

/// <summary>What someone allowed for one channel. Given anew it is a new row; what was is kept as long as the record.</summary>
internal sealed class GrantRow
{
    public int Id { get; set; }
    public Guid PersonId { get; set; }
    public ConsentChannel Channel { get; set; }

    /// <summary>First day, in the Netherlands.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; set; }

    /// <summary>When it was noted; long ago for what was noted before this was kept.</summary>
    public DateTimeOffset GivenAt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Sign-in name, or a Dutch word for the person themself.</summary>
    public string? WithdrawnBy { get; set; }

    /// <summary>When it was seen that its last day had passed, and what followed from that was done.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The fewest days before its end of which the keeper was told.</summary>
    public int? RemindedDays { get; set; }

    /// <summary>Since when a node is sending the letter about its end, so that no other does.</summary>
    public DateTimeOffset? RemindingSince { get; set; }

    public ConsentGrant Grant => new(Channel, From, To, WithdrawnAt is not null);

    internal sealed class Mapping : IEntityTypeConfiguration<GrantRow>
    {
        public void Configure(EntityTypeBuilder<GrantRow> builder)
        {
            builder.ToTable("ConsentGrant");
            builder.Ignore(row => row.Grant);
            builder.HasIndex(row => new { row.PersonId, row.Channel });
            builder.HasIndex(row => row.To);
            builder.Property(row => row.WithdrawnBy).HasMaxLength(256);
            builder.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
