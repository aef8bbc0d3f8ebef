using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity;

internal sealed class OfficeHomeController(IEnumerable<OfficeSection> sections) : OfficeController
{
    [GetOrHead(IdentityRoutes.Home)]
    public IActionResult Index() => View("Home", new OfficeHomePage([.. sections.Where(section => section.IsFor(User)).OrderBy(section => section.Order)]));
}
