using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>A release and what it changed in numbers that were public before.</summary>
/// <param name="Day">Day in the Netherlands on which it was made.</param>
/// <param name="IsCorrection">True when it was made to correct another.</param>
public sealed record ChangeEntry(int Number, string Path, DateOnly Day, bool IsCorrection, string? Note, IReadOnlyList<ChangeRow> Rows)
{
    public static ChangeEntry Of(Release release, IEnumerable<ResultChange> changes) => new(
        release.Number, ResultPath.Of(release), DutchFormat.DayOf(release.ReleasedAt), release.Corrects is not null, release.Note, [.. changes.Select(ChangeRow.Of)]);
}

/// <summary>One changed number.</summary>
/// <param name="Part">Dimension and part, or nothing for a total.</param>
/// <param name="Path">The number as the release has it.</param>
public sealed record ChangeRow(string Indicator, string Area, string Period, string? Part, string Former, string Now, string Path)
{
    public static ChangeRow Of(ResultChange change)
    {
        var now = change.Now;
        return new ChangeRow(
            now.Indicator.Name, now.Area.Name, now.Period.Label, now.Member.Length == 0 ? null : DimensionWords.Member(now),
            ResultText.For(change.Former).Cell, ResultText.For(now).Cell, ResultPath.Frozen(now));
    }
}
