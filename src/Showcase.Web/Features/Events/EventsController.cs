using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Events;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Events;

public sealed class EventsController(EventQueries queries, CalendarWriter calendar, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    private const string Extension = ".ics";

    [GetOrHead(EventsRoutes.Overview)]
    public IActionResult Index()
    {
        if (FindHere<EventOverview>() is not { } overview)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Type("event"));
        return View(queries.List(overview));
    }

    [GetOrHead(EventsRoutes.Event)]
    public IActionResult Event() => FindHere<Event>() is { } found ? View(queries.Page(found, TrailTo(found))) : NotFound();

    [GetOrHead(EventsRoutes.Calendar)]
    public IActionResult Calendar(string slug)
    {
        var path = Request.Path.Value![..^Extension.Length].ToLowerInvariant();
        if (Site.FindByPath(path) is not Event { StartsAt: { } start } found)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Content(found.Key));
        return File(calendar.Write(found, path, start), "text/calendar; charset=utf-8", found.UrlSegment + Extension);
    }
}
