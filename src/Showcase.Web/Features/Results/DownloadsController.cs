using System.Text;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>The released cells of an indicator as a file, of the newest release or of the one that the address names.</summary>
public sealed class DownloadsController(ReleaseViews views, SiteLinks links, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    // The figures of a release never change: whoever has them need not ask again.
    private const string ForGood = "public, max-age=31536000, immutable";

    [GetOrHead(ResultsRoutes.Csv)]
    public IActionResult Csv(string indicator, string? gebied = null, string? uitgave = null) =>
        Send(indicator, gebied, uitgave, DownloadFormat.Csv, (definition, view, area) => Encoding.UTF8.GetBytes(ResultCsv.Write(definition, view.Results, area)));

    [GetOrHead(ResultsRoutes.Json)]
    public IActionResult Json(string indicator, string? gebied = null, string? uitgave = null) =>
        Send(indicator, gebied, uitgave, DownloadFormat.Json, (definition, view, area) => ResultJson.Write(definition, view.Results, area));

    [GetOrHead(ResultsRoutes.JsonStat)]
    public IActionResult JsonStat(string indicator, string? gebied = null, string? uitgave = null) =>
        Send(indicator, gebied, uitgave, DownloadFormat.JsonStat, (definition, view, area) => ResultJsonStat.Write(
            definition, view.Results, area, links.Of(ResultsRoutes.DownloadOf(definition.Code, DownloadFormat.JsonStat.Extension, area?.Code, view.Frozen))));

    [GetOrHead(ResultsRoutes.Xlsx)]
    public IActionResult Xlsx(string indicator, string? gebied = null, string? uitgave = null) =>
        Send(indicator, gebied, uitgave, DownloadFormat.Xlsx, (definition, view, area) => ResultWorkbook.Write(
            definition, view.Results, area, links.SiteName, links.Of(ResultsRoutes.IndicatorOf(definition.Code, area?.Code, null, view.Release!.Number))));

    private IActionResult Send(
        string indicator, string? areaCode, string? number, DownloadFormat format, Func<IndicatorDefinition, ReleaseView, ResultArea?, byte[]> write)
    {
        if (Indicators.Find(indicator.ToLowerInvariant()) is not { } definition || views.Read(number) is not { Release: not null } view
            || !AddTags(definition, view))
        {
            return NotFound();
        }

        var area = areaCode is null ? null : view.Results.FindArea(areaCode);
        if (areaCode is not null && area is null)
        {
            return NotFound();
        }

        Response.Headers.AccessControlAllowOrigin = "*";
        if (view.Frozen is not null)
        {
            Response.Headers.CacheControl = ForGood;
        }

        return File(write(definition, view, area), format.ContentType, NameOf(definition, area, view, format));
    }

    /// <returns>False when the editors took the indicator off the site; what was released of it stays.</returns>
    private bool AddTags(IndicatorDefinition definition, ReleaseView view)
    {
        if (view.Frozen is { } number)
        {
            Tags.Add(CacheTag.Release(number));
            return true;
        }

        Tags.Add(CacheTag.Results);
        if (Site.FindByPath(ResultPath.Of(definition)) is not PublishedIndicator published)
        {
            return false;
        }

        Tags.Add(CacheTag.Content(published.Key));
        return true;
    }

    private static string NameOf(IndicatorDefinition definition, ResultArea? area, ReleaseView view, DownloadFormat format) =>
        string.Join('-', new[] { definition.Code, area is null ? null : SafeName(area.Code), view.Frozen is { } number ? $"uitgave-{number}" : null }.OfType<string>())
        + "." + format.FileExtension;

    // A code comes from an authority's file; a file name takes letters, digits and hyphens.
    private static string SafeName(string code) => string.Concat(code.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));
}
