using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Search;

public sealed class SearchController(SearchPages pages, ICacheTags tags) : Controller
{
    [GetOrHead(SearchRoutes.Index)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        tags.Add(CacheTag.Everything);
        var page = await pages.MakeAsync(Request.Query["q"], Request.Query["soort"], Request.Query, cancellationToken);
        if (page.State == SearchState.NotReady)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "5";
        }

        return View(page);
    }
}
