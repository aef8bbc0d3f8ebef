using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>One document: who is in it, where a real name still shows, and its anonymous version.</summary>
[Authorize(Roles = OfficeRoles.Portraying)]
internal sealed class DocumentController(DocumentDesk desk) : OfficeController
{
    private CancellationToken Aborted => HttpContext.RequestAborted;

    private bool MayPublish => Writer.Has(User, OfficeRoles.Publishing);

    [GetOrHead(ConsentRoutes.Document)]
    public Task<IActionResult> ShowAsync(Guid key, [FromQuery(Name = "gedaan")] string? done) => ForAsync(key, opened => Task.FromResult<IActionResult>(Page(opened, [], ConsentNotices.Done(done))));

    [HttpPost(ConsentRoutes.Variant)]
    public Task<IActionResult> KeepVariantAsync(Guid key) => ForAsync(key, async opened =>
    {
        if (!MayPublish) return Forbid();
        var reasons = await desk.KeepVariantAsync(Who, key, Aborted);
        if (reasons.Count == 0) return To(key, ConsentNotices.Variant);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page(opened, reasons, OfficeNotice.Problem("De anonieme versie is nog niet klaar. Hieronder staat waarom."));
    });

    [HttpPost(ConsentRoutes.Waive)]
    public Task<IActionResult> WaiveAsync(Guid key, [FromForm(Name = "persoon")] Guid person, [FromForm(Name = "plaats")] string? place, [FromForm(Name = "woord")] string? word, [FromForm(Name = "reden")] string? reason) => ForAsync(key, async opened =>
    {
        // What is waved away is what was found: nobody can clear the way for a name before it stands there.
        if (opened.Findings.FirstOrDefault(found => found.Person == person && found.Place.Id == place && found.Word == word) is not { } finding) return Refused(opened, "Deze naam staat daar niet meer.", StatusCodes.Status409Conflict);
        var said = reason?.Trim() ?? "";
        if (said.Length is < 5 or > WaiverRow.LongestReason || !OfficeText.IsStorable(said)) return Refused(opened, $"Schrijf in 5 tot {WaiverRow.LongestReason} tekens waarom dit niet de echte naam is.", StatusCodes.Status400BadRequest);
        if (finding.Place.Id.Length > WaiverRow.LongestPlace || finding.Word.Length > WaiverRow.LongestWord) return Refused(opened, "Dit woord is te lang om te noteren. Verander de tekst.", StatusCodes.Status409Conflict);
        await desk.WaiveAsync(Who, key, person, finding.Place.Id, finding.Word, said, Aborted);
        return To(key, ConsentNotices.Waived);
    });

    private async Task<IActionResult> ForAsync(Guid key, Func<OpenedDocument, Task<IActionResult>> answer) => await desk.FindAsync(User, key, Aborted) is { } opened ? await answer(opened) : NotFound();

    private ViewResult Refused(OpenedDocument opened, string problem, int status)
    {
        Response.StatusCode = status;
        return Page(opened, [], OfficeNotice.Problem(problem));
    }

    private ViewResult Page(OpenedDocument opened, IReadOnlyList<string> reasons, OfficeNotice? notice) => View("Document", new DocumentPage(opened, MayPublish, reasons, notice));

    private LocalRedirectResult To(Guid key, string done) => LocalRedirect($"{ConsentRoutes.DocumentOf(key)}?gedaan={done}");
}
