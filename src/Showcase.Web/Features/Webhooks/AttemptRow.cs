using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Webhooks;

/// <summary>One try to deliver a message.</summary>
internal sealed class AttemptRow
{
    public const int LongestAnswer = 1000;

    public long Id { get; set; }

    public long MessageId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>HTTP status; nothing when there was no answer.</summary>
    public int? Status { get; set; }

    /// <summary>The beginning of what was answered, or else a Dutch reason why there was none.</summary>
    public string Answer { get; set; } = "";

    public int DurationMilliseconds { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<AttemptRow>
    {
        public void Configure(EntityTypeBuilder<AttemptRow> builder)
        {
            builder.ToTable("WebhookAttempts");
            builder.Property(row => row.Answer).HasMaxLength(LongestAnswer);
            builder.HasIndex(row => row.MessageId);
            builder.HasOne<MessageRow>().WithMany().HasForeignKey(row => row.MessageId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
