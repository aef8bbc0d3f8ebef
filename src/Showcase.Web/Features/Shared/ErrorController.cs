using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Showcase.Web.Features.Shared;

/// <summary>What a visitor sees when there is no page, or when making it failed.</summary>
[ResponseCache(NoStore = true)]
public sealed class ErrorController : Controller
{
    // Any method, because the failed request may have been a POST; and only from the address, because its form may have a field of this name
    [Route(SharedRoutes.ErrorRoute)]
    public IActionResult Show([FromRoute] int status)
    {
        var isReal = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var page = ErrorPage.For(isReal ? status : StatusCodes.Status404NotFound);
        Response.StatusCode = page.Status;
        return View("Error", page);
    }
}
