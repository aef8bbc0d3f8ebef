using System.Text;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

public sealed class ResultsController(OverviewQueries overviews, IndicatorQueries indicators, IPublishedResults results, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    private const string CsvSuffix = ".csv";

    [GetOrHead(ResultsRoutes.Overview)]
    public IActionResult Index()
    {
        if (FindHere<ResultOverview>() is not { } overview)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        Tags.Add(CacheTag.Type("indicator"));
        return View(overviews.Page(overview));
    }

    /// <param name="gebied">Code of the area; everything together without it.</param>
    /// <param name="periode">Period for parts and comparison; the newest quarter without it.</param>
    [GetOrHead(ResultsRoutes.Indicator)]
    public IActionResult Indicator(string? gebied = null, string? periode = null)
    {
        if (FindHere<PublishedIndicator>() is not { } indicator || Indicators.Find(indicator.Code) is not { } definition)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        var page = indicators.Page(indicator, definition, new IndicatorChoice(gebied, periode), TrailTo(indicator));
        if (page.Problem is not null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return View(page);
    }

    /// <param name="indicator">Code of the indicator.</param>
    /// <param name="gebied">Only this area.</param>
    [GetOrHead(ResultsRoutes.Csv)]
    public IActionResult Csv(string indicator, string? gebied = null)
    {
        var page = Request.Path.Value![..^CsvSuffix.Length].ToLowerInvariant();
        if (Site.FindByPath(page) is not PublishedIndicator published || Indicators.Find(published.Code) is not { } definition)
        {
            return NotFound();
        }

        var snapshot = results.Snapshot();
        if (gebied is not null && snapshot.FindArea(gebied) is null)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        Tags.Add(CacheTag.Content(published.Key));
        var name = gebied is null ? definition.Code : $"{definition.Code}-{snapshot.FindArea(gebied)!.Code.ToLowerInvariant()}";
        return File(Encoding.UTF8.GetBytes(ResultCsv.Write(definition, snapshot, gebied)), "text/csv; charset=utf-8; header=present", $"{name}{CsvSuffix}");
    }
}
