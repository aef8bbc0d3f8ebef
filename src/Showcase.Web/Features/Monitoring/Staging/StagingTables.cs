using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.Monitoring.Staging;

internal sealed class DeliveryTable : IEntityTypeConfiguration<DeliveryRow>
{
    public void Configure(EntityTypeBuilder<DeliveryRow> builder)
    {
        builder.ToTable("MonitoringDeliveries");
        builder.HasIndex(row => new { row.Source, row.Hash });
    }
}

internal sealed class StagedOrganisationTable : IEntityTypeConfiguration<StagedOrganisation>
{
    public void Configure(EntityTypeBuilder<StagedOrganisation> builder)
    {
        builder.ToTable("MonitoringOrganisations").HasKey(row => new { row.DeliveryId, row.Line });
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId);
    }
}

internal sealed class StagedContractTable : IEntityTypeConfiguration<StagedContract>
{
    public void Configure(EntityTypeBuilder<StagedContract> builder)
    {
        builder.ToTable("MonitoringContracts").HasKey(row => new { row.DeliveryId, row.Line });
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId);
    }
}

internal sealed class StagedEffortTable : IEntityTypeConfiguration<StagedEffort>
{
    public void Configure(EntityTypeBuilder<StagedEffort> builder)
    {
        builder.ToTable("MonitoringEfforts").HasKey(row => new { row.DeliveryId, row.Line });
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId);
    }
}

internal sealed class QuarantinedRowTable : IEntityTypeConfiguration<QuarantinedRow>
{
    public void Configure(EntityTypeBuilder<QuarantinedRow> builder)
    {
        builder.ToTable("MonitoringQuarantine").HasKey(row => new { row.DeliveryId, row.Table, row.Line });
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId);
    }
}
