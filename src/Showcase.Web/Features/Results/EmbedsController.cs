using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Results;

/// <summary>Small pages that other sites show in a frame: no script, no cookie, a policy of their own.</summary>
public sealed class EmbedsController(EmbedQueries embeds, ReleaseViews views, ICacheTags tags) : Controller
{
    /// <param name="indicator">Code of the indicator.</param>
    /// <param name="gebied">Code of the area; everything together without it.</param>
    /// <param name="periode">Period; the newest quarter without it.</param>
    /// <param name="soort"><c>cijfer</c> or <c>grafiek</c>.</param>
    /// <param name="uitgave">Number of a release; the newest without it.</param>
    [GetOrHead(ResultsRoutes.Embed)]
    public IActionResult Embed(string indicator, string? gebied = null, string? periode = null, string? soort = null, string? uitgave = null)
    {
        if (!EmbedKinds.TryParse(soort, out var kind) || views.Read(uitgave) is not { } view
            || embeds.Find(indicator, new IndicatorChoice(gebied, periode), kind, view) is not { } page)
        {
            return NotFound();
        }

        if (view.Frozen is { } number)
        {
            tags.Add(CacheTag.Release(number));
        }
        else
        {
            tags.Add(CacheTag.Results);
        }

        Response.Headers.ContentSecurityPolicy = SecurityHeaders.EmbedPolicy;
        return View(page);
    }
}
