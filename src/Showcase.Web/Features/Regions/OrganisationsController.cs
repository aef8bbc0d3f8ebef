using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

public sealed class OrganisationsController(OrganisationQueries organisations, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    [GetOrHead(RegionsRoutes.Organisations)]
    public IActionResult Index()
    {
        if (FindHere<OrganisationOverview>() is not { } overview)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Type("organisation"));
        Tags.Add(CacheTag.Type("region"));
        Tags.Add(CacheTag.Type("successStory"));
        return View("Organisations", organisations.List(overview));
    }

    [GetOrHead(RegionsRoutes.Organisation)]
    public IActionResult Organisation()
    {
        if (FindHere<Organisation>() is not { } organisation)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        Tags.Add(CacheTag.Type("successStory"));
        Tags.Add(CacheTag.Type("policySet"));
        return View("Organisation", organisations.Page(organisation, TrailTo(organisation)));
    }
}
