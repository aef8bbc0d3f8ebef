using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

public sealed class ResultsController(OverviewQueries overviews, IndicatorQueries indicators, ReleaseViews views, IPublishedSite site, ICacheTags tags) : PublicPage(site, tags)
{
    /// <param name="uitgave">Number of a release; the newest without it.</param>
    [GetOrHead(ResultsRoutes.Overview)]
    public IActionResult Index(string? uitgave = null)
    {
        if (views.Read(uitgave) is not { } view)
        {
            return NotFound();
        }

        if (view.Frozen is { } number)
        {
            AddTagsOf(number);
            return View(overviews.Page(null, view));
        }

        if (FindHere<ResultOverview>() is not { } overview)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        Tags.Add(CacheTag.Type("indicator"));
        return View(overviews.Page(overview, view));
    }

    /// <param name="indicator">Code of the indicator.</param>
    /// <param name="gebied">Code of the area; everything together without it.</param>
    /// <param name="periode">Period for parts and comparison; the newest quarter without it.</param>
    /// <param name="uitgave">Number of a release; the newest without it.</param>
    [GetOrHead(ResultsRoutes.Indicator)]
    public IActionResult Indicator(string indicator, string? gebied = null, string? periode = null, string? uitgave = null)
    {
        if (views.Read(uitgave) is not { } view)
        {
            return NotFound();
        }

        return view.Frozen is { } number ? Frozen(number, indicator, view, new IndicatorChoice(gebied, periode)) : Moving(view, new IndicatorChoice(gebied, periode));
    }

    private IActionResult Moving(ReleaseView view, IndicatorChoice choice)
    {
        if (FindHere<PublishedIndicator>() is not { } indicator || Indicators.Find(indicator.Code) is not { } definition)
        {
            return NotFound();
        }

        Tags.Add(CacheTag.Results);
        var page = indicators.Page(indicator, definition, view, choice, TrailTo(indicator));
        if (page.Problem is not null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return View("Indicator", page);
    }

    // A frozen address holds whatever the editors do later; what is not in the release is not there at all.
    private IActionResult Frozen(int number, string code, ReleaseView view, IndicatorChoice choice)
    {
        if (Indicators.Find(code) is not { } definition)
        {
            return NotFound();
        }

        AddTagsOf(number);
        var page = indicators.Page(null, definition, view, choice, []);
        return page.Problem is null ? View("Indicator", page) : NotFound();
    }

    private void AddTagsOf(int release)
    {
        Tags.Add(CacheTag.Release(release));
        Tags.Add(CacheTag.Releases);
    }
}
