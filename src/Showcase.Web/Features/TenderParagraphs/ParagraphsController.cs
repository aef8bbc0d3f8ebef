using System.Text;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs;

public sealed class ParagraphsController(ParagraphQueries queries, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    private const string Extension = ".txt";

    [GetOrHead(ParagraphsRoutes.Overview)]
    public IActionResult Index()
    {
        if (FindHere<ParagraphOverview>() is not { } overview)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Type("tenderParagraph"));
        return View(queries.List(overview, Request.Query));
    }

    [GetOrHead(ParagraphsRoutes.Paragraph)]
    public IActionResult Paragraph()
    {
        if (FindHere<TenderParagraph>() is not { } paragraph)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        return View(queries.Page(paragraph, TrailTo(paragraph)));
    }

    [GetOrHead(ParagraphsRoutes.Plain)]
    public IActionResult Plain(string slug)
    {
        var path = Request.Path.Value![..^Extension.Length].ToLowerInvariant();
        if (Site.FindByPath(path) is not TenderParagraph paragraph)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Content(paragraph.Key));
        Tags.Add(CacheTag.Results);
        return File(Encoding.UTF8.GetBytes(queries.PlainCopy(paragraph, path)), "text/plain; charset=utf-8", paragraph.UrlSegment + Extension);
    }
}
