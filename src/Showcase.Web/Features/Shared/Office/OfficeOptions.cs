namespace Showcase.Web.Features.Shared.Office;

/// <summary>Settings of the back office as a whole; section <c>Showcase:Office</c>.</summary>
internal sealed class OfficeOptions
{
    public const string Section = "Showcase:Office";

    /// <summary>Writes that one person may do at once below <see cref="OfficePaths.Api"/>: hundreds of uploads, or saving for an hour without a pause.</summary>
    public int WritesAtOnce { get; set; } = 600;

    /// <summary>Writes a minute that they may go on doing after that. Autosave does thirty.</summary>
    public int WritesPerMinute { get; set; } = 300;
}
