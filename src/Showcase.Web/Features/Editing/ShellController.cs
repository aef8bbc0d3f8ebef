using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing;

/// <summary>Every address of the content section answers the same page.</summary>
[Authorize(Policy = OfficeRights.ContentPolicy)]
internal sealed class ShellController : OfficeController
{
    [GetOrHead(EditingRoutes.Pages)]
    [GetOrHead(EditingRoutes.DocumentPage)]
    [GetOrHead(EditingRoutes.BinPage)]
    [GetOrHead(EditingRoutes.ListPage)]
    [GetOrHead(EditingRoutes.CalendarPage)]
    public IActionResult Index() => View("Client", new ClientPage(OfficeSections.Content));
}
