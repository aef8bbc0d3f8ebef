using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Pages;

public sealed class PagesController(PageQueries queries, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    [GetOrHead(PagesRoutes.Page, Order = int.MaxValue)]
    public IActionResult Page() => FindHere<Page>() is { } page ? View(queries.Text(page, TrailTo(page))) : NotFound();

    [GetOrHead(PagesRoutes.Audience)]
    public IActionResult Audience()
    {
        if (FindHere<AudiencePage>() is not { } page)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Type("successStory"));
        Tags.Add(CacheTag.Type("video"));
        Tags.Add(CacheTag.Type("tenderParagraph"));
        return View(queries.Audience(page));
    }
}
