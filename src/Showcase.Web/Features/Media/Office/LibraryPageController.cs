using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Office;

/// <summary>Every address of the media section answers the same page.</summary>
[Authorize(Policy = OfficeRights.MediaPolicy)]
internal sealed class LibraryPageController : OfficeController
{
    [GetOrHead(LibraryPageRoutes.Pages)]
    [GetOrHead(LibraryPageRoutes.ItemPage)]
    [GetOrHead(LibraryPageRoutes.BinPage)]
    public IActionResult Index() => View("Client", new ClientPage(OfficeSections.Media));
}
