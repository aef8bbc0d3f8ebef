using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Webhooks;

/// <summary>An address that is told of changes.</summary>
internal sealed class WebhookRow
{
    public const int LongestName = 100;
    public const int LongestAddress = 2000;

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public string Address { get; set; } = "";

    /// <summary>Aliases of events, one a line.</summary>
    public string Events { get; set; } = "";

    /// <summary>Aliases of content types, one a line; empty for all.</summary>
    public string ContentTypes { get; set; } = "";

    /// <summary>Headers to send along, encrypted: they may hold a password of the other side.</summary>
    public string Headers { get; set; } = "";

    public bool IsEnabled { get; set; }

    /// <summary>What messages are signed with, encrypted.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The one before, with which messages are signed as well until <see cref="FormerSecretEnds"/>.</summary>
    public string? FormerSecret { get; set; }

    public DateTimeOffset? FormerSecretEnds { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public string CreatedBy { get; set; } = "";

    /// <summary>Grows with every change; who saves on an older one is refused.</summary>
    public long Revision { get; set; }

    public bool Hears(string alias, string contentType) =>
        IsEnabled && Lines(Events).Contains(alias) && (ContentTypes.Length == 0 || Lines(ContentTypes).Contains(contentType, StringComparer.OrdinalIgnoreCase));

    public static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal sealed class Mapping : IEntityTypeConfiguration<WebhookRow>
    {
        public void Configure(EntityTypeBuilder<WebhookRow> builder)
        {
            builder.ToTable("Webhooks");
            builder.Property(row => row.Name).HasMaxLength(LongestName);
            builder.Property(row => row.Address).HasMaxLength(LongestAddress);
            builder.Property(row => row.CreatedBy).HasMaxLength(256);
            builder.Property(row => row.Revision).IsConcurrencyToken();
        }
    }
}
