using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Stories;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Stories;

public sealed class StoriesController(StoryQueries queries, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    [GetOrHead(StoriesRoutes.Overview)]
    public IActionResult Index()
    {
        if (FindHere<StoryOverview>() is not { } overview)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Type("successStory"));
        Tags.Add(CacheTag.Type("organisation"));
        Tags.Add(CacheTag.Type("region"));
        return View(queries.List(overview, Request.Query));
    }

    [GetOrHead(StoriesRoutes.Story)]
    public IActionResult Story()
    {
        if (FindHere<SuccessStory>() is not { } story)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        var page = queries.Page(story, TrailTo(story));
        foreach (var related in page.More) Tags.Add(CacheTag.Content(related.Key));
        return View(page);
    }
}
