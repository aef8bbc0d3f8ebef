using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Videos;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Videos;

public sealed class VideosController(VideoQueries queries, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    [GetOrHead(VideosRoutes.Overview)]
    public IActionResult Index()
    {
        if (FindHere<VideoOverview>() is not { } overview)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Type("video"));
        return View(queries.List(overview, Request.Query));
    }

    [GetOrHead(VideosRoutes.Video)]
    public IActionResult Video()
    {
        if (FindHere<Video>() is not { } video)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Type("video"));
        return View(queries.Page(video, TrailTo(video)));
    }
}
