using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>Files that show that someone consented. They are only ever sent as a download.</summary>
[Authorize(Roles = OfficeRoles.Portraying)]
internal sealed class EvidenceController(PersonQueries queries, PersonPages pages, EvidenceDesk evidence) : PersonDesk(queries, pages)
{
    // Some room around the file for the other parts of the form.
    private const int LargestForm = 51 * 1024 * 1024;

    // In memory until it is encrypted: what is too large for that would be laid on the disk as it is.
    [HttpPost(ConsentRoutes.Evidence), RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm, MemoryBufferThreshold = LargestForm)]
    public Task<IActionResult> AddAsync(Guid id, [FromForm(Name = "bestand")] IFormFile? file) => ForAsync(id, async person =>
        await evidence.AddAsync(Who, person, file, Aborted) is { } problem ? await RefusedAsync(person, null, problem) : To(person, ConsentNotices.Evidence));

    [GetOrHead(ConsentRoutes.EvidenceFile)]
    public Task<IActionResult> SendAsync(Guid id, Guid file) => ForAsync(id, async person =>
        await evidence.OpenAsync(Who, person, file, Aborted) is { } opened ? File(opened.Content, EvidenceRules.ContentType(opened.Row.Kind), opened.Row.Name) : NotFound());

    [HttpPost(ConsentRoutes.RemoveEvidence)]
    public Task<IActionResult> RemoveAsync(Guid id, Guid file) => ForAsync(id, async person =>
    {
        await evidence.RemoveAsync(Who, person, file, Aborted);
        return To(person, ConsentNotices.EvidenceGone);
    });
}
