using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Webhooks;

/// <summary>One event for one webhook: waiting to be delivered, or how that ended.</summary>
internal sealed class MessageRow
{
    public long Id { get; set; }

    /// <summary>By which a receiver knows a message that it got before.</summary>
    public Guid Key { get; set; }

    public Guid WebhookId { get; set; }

    public string Event { get; set; } = "";

    /// <summary>Key of the document or media item.</summary>
    public Guid Subject { get; set; }

    public string SubjectName { get; set; } = "";

    /// <summary>JSON as it is sent. Content is kept no longer than until it was delivered: the log is no second copy of the site.</summary>
    public string Payload { get; set; } = "";

    public MessageState State { get; set; }

    /// <summary>Attempts after the first.</summary>
    public int Retries { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public void End(MessageState state, DateTimeOffset at)
    {
        (State, EndedAt) = (state, at);
        if (WebhookEvent.CarriesContent(Event)) Payload = "";
    }

    internal sealed class Mapping : IEntityTypeConfiguration<MessageRow>
    {
        public void Configure(EntityTypeBuilder<MessageRow> builder)
        {
            builder.ToTable("WebhookMessages");
            builder.Property(row => row.Event).HasMaxLength(100);
            builder.Property(row => row.SubjectName).HasMaxLength(255);
            builder.HasIndex(row => new { row.WebhookId, row.State, row.Id });
            builder.HasIndex(row => row.Subject);
            builder.HasIndex(row => row.EndedAt);
            builder.HasOne<WebhookRow>().WithMany().HasForeignKey(row => row.WebhookId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

/// <summary>How far a message is. The numbers are stored.</summary>
internal enum MessageState
{
    Waiting,
    Delivered,

    /// <summary>Tried as often as the settings say.</summary>
    GivenUp,

    /// <summary>What it says was no longer public when its turn came, or the webhook was switched off.</summary>
    Dropped,
}
