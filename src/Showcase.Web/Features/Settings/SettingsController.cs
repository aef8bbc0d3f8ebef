using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Settings;

/// <summary>The parts of the settings.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class SettingsController(IEnumerable<SettingsPart> parts) : OfficeController
{
    [GetOrHead(SettingsRoutes.Index)]
    public IActionResult Index() => View("Settings", new SettingsPage([.. parts.OrderBy(part => part.Title, StringComparer.Ordinal)]));
}
