using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Shared;

/// <summary>What a visitor sees when there is no page, or when making it failed.</summary>
public sealed class ErrorController : Controller
{
    // Any method, because the failed request may have been a POST. No parameter, because binding one reads the form: that may have a field of the same
    // name, or be what was too large to read, and then the answer had status 0
    [Route(SharedRoutes.ErrorRoute)]
    public IActionResult Show()
    {
        var page = ErrorPage.For(StatusOf(Convert.ToInt32(RouteData.Values["status"], CultureInfo.InvariantCulture)));
        Response.StatusCode = page.Status;
        if (page.Status >= StatusCodes.Status500InternalServerError)
        {
            // Over in a moment, one hopes. A page that is not there can be kept for some seconds: robots ask for it again and again
            Response.Headers.CacheControl = "no-store";
        }

        return new PathString(OriginalPath).StartsWithSegments(OfficePaths.Base) ? View("OfficeError", OfficeErrorPage.For(page.Status)) : View("Error", page);
    }

    private string? OriginalPath =>
        HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;

    // After an exception the middleware has set the status already; an address that someone typed is no error that happened
    private int StatusOf(int asked) =>
        HttpContext.Features.Get<IExceptionHandlerFeature>() is not null ? Response.StatusCode
        : HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null ? asked
        : StatusCodes.Status404NotFound;
}
