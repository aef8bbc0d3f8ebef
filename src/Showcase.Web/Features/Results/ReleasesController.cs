using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

public sealed class ReleasesController(ReleaseQueries releases, ICacheTags tags) : Controller
{
    [GetOrHead(ResultsRoutes.Releases)]
    public IActionResult Index()
    {
        tags.Add(CacheTag.Results);
        return View("Releases", releases.All());
    }

    /// <param name="number">Number of the release.</param>
    [GetOrHead(ResultsRoutes.Release)]
    public IActionResult Release(string number)
    {
        if (releases.Find(number, Request.Query) is not { } page)
        {
            return NotFound();
        }

        tags.Add(CacheTag.Release(page.Release.Number));
        tags.Add(CacheTag.Releases);
        return View(page);
    }
}
