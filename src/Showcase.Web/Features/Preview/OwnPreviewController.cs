using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Preview;

/// <summary>The same frame for who is signed in: nothing to send on, and nothing to take back.</summary>
[Authorize(OfficeRights.ContentPolicy)]
internal sealed class OwnPreviewController(PreviewReader reader) : OfficeController
{
    [GetOrHead(PreviewRoutes.Own)]
    public async Task<IActionResult> ShowAsync(Guid key, [FromQuery(Name = PreviewFrame.WidthParameter)] string? width)
    {
        if (await reader.FindOwnAsync(key, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        PreviewHeaders.Set(Response.Headers, PreviewController.FramePolicy);
        if (found.Content is not { } content)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return View("TakenOff");
        }

        return View("Frame", new PreviewFrame(content.Model.Name, PreviewRoutes.OwnOf(key), null, width == PreviewFrame.Phone, content.PublicPath is not null));
    }

    /// <summary>The draft alone, as it would stand on the site: who came this far may see it, and gets it from <see cref="OwnPreviewMiddleware"/>.</summary>
    [GetOrHead(PreviewRoutes.OwnPage)]
    public IActionResult Page(Guid key, string? file)
    {
        HttpContext.Features.Set(new OwnPreviewGrant(key, file));
        return new EmptyResult();
    }
}
