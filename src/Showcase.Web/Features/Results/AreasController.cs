using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

public sealed class AreasController(AreaQueries areas, ReleaseViews views, ICacheTags tags) : Controller
{
    /// <param name="code">Code of a region, organisation or policy set, in either case.</param>
    /// <param name="uitgave">Number of a release; the newest without it.</param>
    [GetOrHead(ResultsRoutes.Area)]
    public IActionResult Area(string code, string? uitgave = null)
    {
        if (views.Read(uitgave) is not { Release: not null } view || view.Results.FindArea(code) is not { } area)
        {
            return NotFound();
        }

        if (view.Frozen is { } number)
        {
            tags.Add(CacheTag.Release(number));
            tags.Add(CacheTag.Releases);
        }
        else
        {
            tags.Add(CacheTag.Results);
            tags.Add(CacheTag.Type("region"));
            tags.Add(CacheTag.Type("organisation"));
            tags.Add(CacheTag.Type("policySet"));
        }

        return View(areas.Page(area, view));
    }
}
