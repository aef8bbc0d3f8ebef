using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Settings;

internal sealed record SettingsPage(IReadOnlyList<SettingsPart> Parts) : IOfficePage
{
    public OfficeHead Head { get; } = new("Instellingen", SettingsRoutes.Index);
}
