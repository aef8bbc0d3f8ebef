namespace Showcase.Web.Features.Shared.Office;

/// <summary>A part of the settings of the site, for the administrator, listed on <see cref="OfficePaths.Settings"/>. A slice registers its own as a singleton.</summary>
/// <param name="Title">Dutch, one or two words.</param>
/// <param name="Summary">What one does there, one sentence.</param>
internal sealed record SettingsPart(string Title, string Path, string Summary);
