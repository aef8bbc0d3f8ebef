using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring.Pulling;

internal sealed class PullRunTable : IEntityTypeConfiguration<PullRunRow>
{
    public void Configure(EntityTypeBuilder<PullRunRow> builder)
    {
        builder.ToTable("MonitoringRuns");
        builder.HasIndex(row => new { row.Source, row.Id });
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId);
    }
}

internal sealed class ChangedRecordTable : IEntityTypeConfiguration<ChangedRecordRow>
{
    public void Configure(EntityTypeBuilder<ChangedRecordRow> builder)
    {
        builder.ToTable("MonitoringChanges").HasKey(row => new { row.RunId, row.Number });
        builder.HasOne<PullRunRow>().WithMany().HasForeignKey(row => row.RunId);
    }
}

internal sealed class SourceStateTable : IEntityTypeConfiguration<SourceStateRow>
{
    public void Configure(EntityTypeBuilder<SourceStateRow> builder) => builder.ToTable("MonitoringSources").HasKey(row => row.Source);
}
