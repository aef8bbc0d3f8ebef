using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>How often something was done with a version of a paragraph on a day; long ago, in a month.</summary>
internal sealed class CountRow
{
    public const int LongestVersion = 40;

    private const int LongestKind = 20;

    /// <summary>Key of the document. No foreign key: what was counted stays when a document is removed.</summary>
    public Guid Paragraph { get; set; }

    public string Version { get; set; } = "";

    /// <summary>One of <see cref="CountKinds"/>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Calendar day in the Netherlands; the first of the month for a sum of that month.</summary>
    public DateOnly Day { get; set; }

    public long Count { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CountRow>
    {
        public void Configure(EntityTypeBuilder<CountRow> builder)
        {
            builder.ToTable("ParagraphCounts");
            builder.HasKey(row => new { row.Paragraph, row.Version, row.Kind, row.Day });
            builder.HasIndex(row => row.Day);
            builder.Property(row => row.Version).HasMaxLength(LongestVersion);
            builder.Property(row => row.Kind).HasMaxLength(LongestKind);
        }
    }
}
