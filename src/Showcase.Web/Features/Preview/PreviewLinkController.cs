using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Preview;

/// <summary>Gives links to drafts, says which there are, and takes them back.</summary>
[Authorize(OfficeRights.ContentPolicy)]
internal sealed class PreviewLinkController(PreviewTokens tokens, PreviewLinks given, PreviewedDocuments documents, DraftSnapshots drafts, SiteLinks links, IColleagues colleagues, AuditLog audit) : OfficeController
{
    private static readonly int[] Choices = [1, 7, 30];

    /// <param name="key">Of the document.</param>
    /// <param name="days">How long the link works; as set for the site without it.</param>
    [HttpPost(PreviewRoutes.Make)]
    public async Task<IResult> MakeAsync(Guid key, [FromQuery] int? days)
    {
        if (days is { } chosen && !Choices.Contains(chosen))
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, "Kies 1 dag, 7 dagen of 30 dagen.");
        }

        if (await documents.FindAsync(key, HttpContext.RequestAborted) is not { } document
            || await drafts.MakeAsync(key, HttpContext.RequestAborted) is not { } draft || draft.Find(key) is not { } content)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound, "Dit document is er niet, of het staat in de prullenbak.");
        }

        if (content.PublicPath is null)
        {
            return OfficeProblem.Of(StatusCodes.Status422UnprocessableEntity, "Dit soort document heeft geen eigen pagina op de site.");
        }

        var link = await given.GiveAsync(document.Id, Who, days, HttpContext.RequestAborted);
        var path = PreviewRoutes.FrameOf(tokens.Make(link.Id, link.ExpiresAt));
        return TypedResults.Ok(new PreviewLink(link.Id, path, links.Of(path), link.ExpiresAt));
    }

    /// <summary>All of them to who may edit the page; to others their own.</summary>
    [HttpGet(PreviewRoutes.Links)]
    public async Task<IResult> ListAsync(Guid key)
    {
        if (await documents.FindAsync(key, HttpContext.RequestAborted) is not { } document)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        var mayEdit = await documents.MayEditAsync(document, Writer.Of(HttpContext), HttpContext.RequestAborted);
        var rows = await given.OfAsync(document.Id, HttpContext.RequestAborted);
        var names = await colleagues.NamesAsync(rows.Select(row => row.MadeBy), HttpContext.RequestAborted);
        return TypedResults.Ok(rows.Where(row => mayEdit || row.MadeBy == Who).Select(row => new PreviewLinkResponse(row.Id, row.MadeBy, names.Of(row.MadeBy)!, row.MadeAt, row.ExpiresAt)).ToList());
    }

    [HttpDelete(PreviewRoutes.Link)]
    public async Task<IResult> RevokeAsync(Guid key, Guid id)
    {
        if (await documents.FindAsync(key, HttpContext.RequestAborted) is not { } document
            || await given.FindAsync(id, HttpContext.RequestAborted) is not { } link || link.DocumentId != document.Id)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound, "Deze link is er niet of niet meer.");
        }

        if (link.MadeBy != Who && !await documents.MayEditAsync(document, Writer.Of(HttpContext), HttpContext.RequestAborted))
        {
            return OfficeProblem.Of(StatusCodes.Status403Forbidden);
        }

        await given.RevokeAsync(id, HttpContext.RequestAborted);
        await audit.WriteAsync(Who, "Voorbeeldlink ingetrokken", $"gemaakt door {link.MadeBy}", HttpContext.RequestAborted, document.Key, document.ContentType);
        return TypedResults.NoContent();
    }
}

/// <param name="Url">Path below the site, for who made it.</param>
/// <param name="LinkForOthers">Whole address: works without an account until <paramref name="Expires"/>.</param>
internal sealed record PreviewLink(Guid Id, string Url, string LinkForOthers, DateTimeOffset Expires);

/// <summary>A link that works. Not the address itself: that is with whom it was given to.</summary>
internal sealed record PreviewLinkResponse(Guid Id, string MadeBy, string MadeByName, DateTimeOffset MadeAt, DateTimeOffset Expires);
