using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Captions;
using Showcase.Core.Content;
using Showcase.Core.Videos;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Http;

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
        if (video.Elsewhere is { } elsewhere)
        {
            Response.Headers.ContentSecurityPolicy = SecurityHeaders.Framing(Response.Headers.ContentSecurityPolicy, elsewhere.FrameOrigin);
        }

        return View(queries.Page(video, TrailTo(video)));
    }

    /// <summary>The captions of a film, written anew from what was understood of them.</summary>
    [GetOrHead(VideosRoutes.Captions)]
    public IActionResult Captions(string slug)
    {
        if (Site.FindByPath($"{VideosRoutes.Overview}/{slug}") is not Video { CaptionText: { } text } video)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Content(video.Key));
        return Content(WebVtt.Write(WebVtt.Read(text).Cues), "text/vtt; charset=utf-8");
    }
}
