using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Preview;

/// <summary>The frame in which a draft is shown, at the width of a phone or of a desk.</summary>
public sealed class PreviewController : Controller
{
    private const string FramePolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    [GetOrHead(PreviewRoutes.Frame)]
    public async Task<IActionResult> ShowAsync(string token, [FromQuery(Name = PreviewFrame.WidthParameter)] string? width)
    {
        var services = HttpContext.RequestServices;
        if (services.GetRequiredService<PreviewTokens>().Read(token) is not { } found
            || await services.GetRequiredService<DraftSnapshots>().MakeAsync(found.Document, HttpContext.RequestAborted) is not { } draft
            || draft.Find(found.Document) is not { } content)
        {
            return NotFound();
        }

        PreviewHeaders.Set(Response.Headers, FramePolicy);
        return View("Frame", new PreviewFrame(content.Model.Name, token, found.Expires, width == PreviewFrame.Phone, draft.PathOf(found.Document) is not null));
    }
}

/// <summary>Makes the link.</summary>
[Authorize(OfficeRights.ContentPolicy)]
internal sealed class PreviewLinkController(PreviewTokens tokens, DraftSnapshots drafts, IOptions<PreviewOptions> options, SiteLinks links, TimeProvider clock) : OfficeController
{
    [HttpPost(PreviewRoutes.Make)]
    public async Task<IResult> MakeAsync(Guid key)
    {
        if (await drafts.MakeAsync(key, HttpContext.RequestAborted) is not { } draft || draft.Find(key) is null)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound, "Dit document is er niet, of het staat in de prullenbak.");
        }

        if (draft.PathOf(key) is null)
        {
            return OfficeProblem.Of(StatusCodes.Status422UnprocessableEntity, "Dit soort document heeft geen eigen pagina op de site.");
        }

        var expires = clock.GetUtcNow().AddDays(options.Value.LinkDays);
        var path = PreviewRoutes.FrameOf(tokens.Make(key, expires));
        return TypedResults.Ok(new PreviewLink(path, links.Of(path), expires));
    }
}

/// <param name="Url">Path below the site, for who made it.</param>
/// <param name="LinkForOthers">Whole address: works without an account until <paramref name="Expires"/>.</param>
internal sealed record PreviewLink(string Url, string LinkForOthers, DateTimeOffset Expires);

/// <param name="HasPage">False when this kind of document has no page of its own.</param>
public sealed record PreviewFrame(string Name, string Token, DateTimeOffset Expires, bool IsPhone, bool HasPage)
{
    public const string WidthParameter = "breedte";
    public const string Phone = "telefoon";
}
