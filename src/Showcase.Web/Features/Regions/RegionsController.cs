using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

public sealed class RegionsController(RegionQueries regions, PolicySetQueries policies, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    [GetOrHead(RegionsRoutes.Regions)]
    public IActionResult Index()
    {
        if (FindHere<RegionOverview>() is not { } overview)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Type("region"));
        return View(regions.List(overview));
    }

    [GetOrHead(RegionsRoutes.Region)]
    public IActionResult Region()
    {
        if (FindHere<Region>() is not { } region)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        Tags.Add(CacheTag.Type("successStory"));
        Tags.Add(CacheTag.Type("organisation"));
        Tags.Add(CacheTag.Type("policySet"));
        return View(regions.Page(region, TrailTo(region)));
    }

    [GetOrHead(RegionsRoutes.PolicySet)]
    public IActionResult PolicySet()
    {
        if (FindHere<PolicySet>() is not { } policy)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        return View(policies.Page(policy, TrailTo(policy)));
    }
}
