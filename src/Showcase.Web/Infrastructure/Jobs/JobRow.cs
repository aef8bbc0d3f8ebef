using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>A job as the log keeps it.</summary>
internal sealed class JobRow
{
    public long Id { get; set; }
    public Guid Key { get; set; }
    public string Kind { get; set; } = "";
    public string Title { get; set; } = "";
    public string StartedBy { get; set; } = "";
    public bool MayCancel { get; set; }
    public JobState State { get; set; }

    /// <summary>Where it runs: <see cref="JobNode"/>.</summary>
    public string Node { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>When its process was last heard of.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public int Done { get; set; }
    public int? Total { get; set; }
    public string? Text { get; set; }
    public string? CancelledBy { get; set; }

    /// <summary>How it ended, one Dutch sentence.</summary>
    public string? Outcome { get; set; }

    /// <summary>JSON for the client that started it.</summary>
    public string? Result { get; set; }

    /// <summary>How often the same happened again after this, until <see cref="EndedAt"/>.</summary>
    public int Repeats { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<JobRow>
    {
        public void Configure(EntityTypeBuilder<JobRow> builder)
        {
            builder.ToTable("Job");
            builder.HasIndex(row => row.Key).IsUnique();
            builder.HasIndex(row => row.State);
            builder.HasIndex(row => row.CreatedAt);
            builder.Property(row => row.Kind).HasMaxLength(JobText.LongestKind);
            builder.Property(row => row.Title).HasMaxLength(JobText.LongestTitle);
            builder.Property(row => row.StartedBy).HasMaxLength(JobText.LongestWho);
            builder.Property(row => row.Node).HasMaxLength(JobNode.Length);
            builder.Property(row => row.Text).HasMaxLength(JobText.LongestText);
            builder.Property(row => row.CancelledBy).HasMaxLength(JobText.LongestWho);
            builder.Property(row => row.Outcome).HasMaxLength(JobText.LongestText);
        }
    }
}
