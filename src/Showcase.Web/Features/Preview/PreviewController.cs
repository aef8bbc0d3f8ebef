using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Preview;

/// <summary>The frame in which a draft is shown, at the width of a phone or of a desk.</summary>
internal sealed class PreviewController(PreviewReader reader) : Controller
{
    public const string FramePolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    [GetOrHead(PreviewRoutes.Frame)]
    public async Task<IActionResult> ShowAsync(string token, [FromQuery(Name = PreviewFrame.WidthParameter)] string? width)
    {
        if (await reader.FindAsync(token, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        PreviewHeaders.Set(Response.Headers, FramePolicy);
        if (found.Content is not { } content)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return View(found.Link?.RevokedAt is null ? "TakenOff" : "TakenBack");
        }

        return View("Frame", new PreviewFrame(content.Model.Name, PreviewRoutes.FrameOf(token), found.Link!.ExpiresAt, width == PreviewFrame.Phone, content.PublicPath is not null));
    }
}

/// <param name="Address">Of the frame itself.</param>
/// <param name="Expires">Until when its link works; nothing for who needs none.</param>
/// <param name="HasPage">False when this kind of document has no page of its own.</param>
internal sealed record PreviewFrame(string Name, string Address, DateTimeOffset? Expires, bool IsPhone, bool HasPage)
{
    public const string WidthParameter = "breedte";
    public const string Phone = "telefoon";
}
