using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Home;

public sealed class HomeController(HomeQueries queries, ICacheTags tags) : Controller
{
    [GetOrHead(HomeRoutes.Index)]
    public IActionResult Index()
    {
        tags.Add(CacheTag.Everything);
        tags.Add(CacheTag.Results);
        return queries.Page() is { } page ? View(page) : NotFound();
    }
}
