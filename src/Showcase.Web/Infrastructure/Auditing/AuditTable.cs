using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Infrastructure.Auditing;

internal sealed class AuditTable : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("AuditLog");
        builder.Property(row => row.Who).HasMaxLength(AuditLog.LongestWho);
        builder.Property(row => row.Action).HasMaxLength(AuditLog.LongestAction);
        builder.Property(row => row.Subject).HasMaxLength(AuditLog.LongestSubject);
        builder.Property(row => row.ContentType).HasMaxLength(AuditLog.LongestContentType);
        builder.HasIndex(row => row.At);
        builder.HasIndex(row => row.DocumentKey);
    }
}
