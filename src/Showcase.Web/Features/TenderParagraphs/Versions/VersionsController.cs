using System.Text;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

public sealed class VersionsController(VersionQueries queries, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    [GetOrHead(VersionsRoutes.All)]
    public IActionResult All(string slug) =>
        Find(slug, out var path) is null ? Elsewhere(slug, "#versies") : LocalRedirect(path + "#versies");

    [GetOrHead(VersionsRoutes.Version)]
    public IActionResult Version(string slug, string number)
    {
        if (Find(slug, out var path) is not { } paragraph)
        {
            return Elsewhere(slug, "/versies/" + Uri.EscapeDataString(number));
        }

        var trail = TrailTo(paragraph, path);
        return queries.Version(paragraph, path, number, trail) is { } page ? View(page) : Missing(paragraph, path, trail);
    }

    [GetOrHead(VersionsRoutes.Plain)]
    public IActionResult Plain(string slug, string number)
    {
        if (Find(slug, out var path) is not { } paragraph)
        {
            return Elsewhere(slug, $"/versies/{Uri.EscapeDataString(number)}.txt");
        }

        return queries.PlainCopy(paragraph, path, number) is { } text
            ? File(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", $"{paragraph.UrlSegment}-{VersionNumber.Read(number)}.txt")
            : NotFound();
    }

    [GetOrHead(VersionsRoutes.Difference)]
    public IActionResult Difference(
        string slug, [FromQuery(Name = VersionsRoutes.From)] string? from, [FromQuery(Name = VersionsRoutes.To)] string? to, [FromQuery(Name = VersionsRoutes.With)] string? with)
    {
        if (Find(slug, out var path) is not { } paragraph)
        {
            return Elsewhere(slug, "/verschil");
        }

        var trail = TrailTo(paragraph, path);
        if (with == VersionsRoutes.Base && paragraph.BaseParagraph is { } original)
        {
            Tags.Add(CacheTag.Content(original.Key));
        }

        var page = with == VersionsRoutes.Base ? queries.BaseDifference(paragraph, path, trail) : queries.Difference(paragraph, path, from, to, trail);
        return page is null ? Missing(paragraph, path, trail) : View(page);
    }

    private TenderParagraph? Find(string slug, out string path)
    {
        path = VersionsRoutes.Paragraph(slug);
        var found = Site.FindByPath(path) as TenderParagraph;
        if (found is not null)
        {
            Tags.Add(CacheTag.Content(found.Key));
            // A clause can show released numbers, and so can a former text of it.
            Tags.Add(CacheTag.Results);
        }

        return found;
    }

    // An address of a version stays when its paragraph gets another name.
    private IActionResult Elsewhere(string slug, string rest) =>
        Site.FindRedirect(VersionsRoutes.Paragraph(slug)) is { } moved ? LocalRedirectPermanent(moved + rest) : NotFound();

    private IReadOnlyList<Crumb> TrailTo(TenderParagraph paragraph, string path) => [.. TrailTo(paragraph), new Crumb(paragraph.Title, path)];

    private ViewResult Missing(TenderParagraph paragraph, string path, IReadOnlyList<Crumb> trail)
    {
        var page = View("Missing", queries.Missing(paragraph, path, trail));
        page.StatusCode = StatusCodes.Status404NotFound;
        return page;
    }
}
