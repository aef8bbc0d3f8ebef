using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>What a person allows, where they can be recognised.</summary>
[Authorize(Roles = OfficeRoles.Portraying)]
internal sealed class GrantController(PersonQueries queries, PersonPages pages, PersonConsents consents, AppearanceDesk appearances, TimeProvider clock) : PersonDesk(queries, pages)
{
    [HttpPost(ConsentRoutes.Give)]
    public Task<IActionResult> GiveAsync(Guid id) => ForAsync(id, async person =>
    {
        var form = GrantForm.Read(await Request.ReadFormAsync(Aborted));
        if (form.Problem(clock.DutchToday()) is { } problem) return await RefusedAsync(person, form, problem);
        await consents.GiveAsync(person.Id, form.Channels, form.From!.Value, form.To!.Value, Who, Aborted);
        return To(person, ConsentNotices.Given);
    });

    [HttpPost(ConsentRoutes.Withdraw)]
    public Task<IActionResult> WithdrawAsync(Guid id, [FromForm(Name = "kanaal")] string[]? channels) => ForAsync(id, async person =>
    {
        var chosen = ConsentWords.Read(channels ?? []);
        if (chosen.Count == 0) return await RefusedAsync(person, null, "Kies waarvoor de persoon de toestemming intrekt.");
        await consents.WithdrawAsync(person.Id, chosen, Who, Aborted);
        return To(person, ConsentNotices.Withdrawn);
    });

    [HttpPost(ConsentRoutes.Link)]
    public Task<IActionResult> LinkAsync(Guid id, [FromForm(Name = "document")] Guid document, [FromForm(Name = "met")] string? withAll) => ForAsync(id, async person =>
        await appearances.LinkAsync(User, Who, person, document, withAll == "ja", Aborted) is { } problem ? await RefusedAsync(person, null, problem, StatusCodes.Status409Conflict) : To(person, ConsentNotices.Linked));

    [HttpPost(ConsentRoutes.Unlink)]
    public Task<IActionResult> UnlinkAsync(Guid id, [FromForm(Name = "document")] Guid document) => ForAsync(id, async person =>
    {
        await consents.UnlinkAsync(person.Id, document, Who, Aborted);
        return To(person, ConsentNotices.Unlinked);
    });
}
