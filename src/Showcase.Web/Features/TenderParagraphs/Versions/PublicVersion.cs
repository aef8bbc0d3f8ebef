using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>A version of a paragraph that was public at some time.</summary>
/// <param name="Date">Day from which it was the current one, when that was noted.</param>
/// <param name="Note">What changed in it; empty when nobody wrote that down.</param>
/// <param name="Clause">Its text; empty when that was not kept.</param>
public sealed record PublicVersion(VersionNumber Number, DateOnly? Date, string Note, RichText Clause, bool IsCurrent)
{
    public bool HasText => !Clause.IsEmpty;

    /// <summary>All versions of a paragraph, newest first, each once.</summary>
    public static IReadOnlyList<PublicVersion> Of(TenderParagraph paragraph)
    {
        var current = VersionNumber.Read(paragraph.Version);
        var versions = paragraph.Versions
            .Select(note => VersionNumber.Read(note.Version) is { } number && number != current ? new PublicVersion(number, note.Date, note.Note, note.Clause, false) : null)
            .OfType<PublicVersion>()
            .GroupBy(version => version.Number)
            .Select(same => same.OrderByDescending(version => version.HasText).First())
            .ToList();
        if (current is { } mine)
        {
            var note = paragraph.Versions.FirstOrDefault(version => version.Version == paragraph.Version);
            versions.Add(new PublicVersion(mine, paragraph.VersionDate, note?.Note ?? "", paragraph.Clause, true));
        }

        return [.. versions.OrderByDescending(version => version.Number)];
    }

    /// <summary>The version with this number, or nothing.</summary>
    public static PublicVersion? Find(IReadOnlyList<PublicVersion> versions, string? number) =>
        VersionNumber.Read(number) is { } asked ? versions.FirstOrDefault(version => version.Number == asked) : null;
}
