using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>How far one handler is with one change; only kept while a change is not complete.</summary>
internal sealed class OutboxDeliveryRow
{
    public long OutboxId { get; set; }
    public string Handler { get; set; } = "";
    public bool Done { get; set; }
    public int Attempts { get; set; }
    public DateTimeOffset? NextAttemptAt { get; set; }
    public string? LastError { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxDeliveryRow>
    {
        public void Configure(EntityTypeBuilder<OutboxDeliveryRow> builder)
        {
            builder.ToTable("OutboxDelivery");
            builder.HasKey(row => new { row.OutboxId, row.Handler });
            builder.Property(row => row.Handler).HasMaxLength(100);
            builder.Property(row => row.LastError).HasMaxLength(2000);
            builder.HasOne<OutboxRow>().WithMany().HasForeignKey(row => row.OutboxId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
