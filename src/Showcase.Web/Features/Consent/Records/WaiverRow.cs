using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Consent.Records;

/// <summary>That a word in one place is not the name of the person it looks like, and why.</summary>
internal sealed class WaiverRow
{
    public const int LongestReason = 300;
    public const int LongestPlace = 120;
    public const int LongestWord = 120;

    public int Id { get; set; }
    public Guid DocumentKey { get; set; }
    public Guid PersonId { get; set; }
    public string Place { get; set; } = "";
    public string Word { get; set; } = "";
    public string Reason { get; set; } = "";
    public string By { get; set; } = "";
    public DateTimeOffset At { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<WaiverRow>
    {
        public void Configure(EntityTypeBuilder<WaiverRow> builder)
        {
            builder.ToTable("ConsentNameWaiver");
            builder.HasIndex(row => new { row.DocumentKey, row.PersonId });
            builder.Property(row => row.Place).HasMaxLength(LongestPlace);
            builder.Property(row => row.Word).HasMaxLength(LongestWord);
            builder.Property(row => row.Reason).HasMaxLength(LongestReason);
            builder.Property(row => row.By).HasMaxLength(256);
            builder.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
