using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Access;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>One record: its fields, its link, its end.</summary>
[Authorize(Roles = OfficeRoles.Portraying)]
internal sealed class PersonController(PersonQueries queries, PersonPages pages, PersonChanges changes, IOfficeLetters letters) : PersonDesk(queries, pages)
{
    private readonly PersonQueries queries = queries;

    [GetOrHead(ConsentRoutes.Person)]
    public Task<IActionResult> ShowAsync(Guid id, [FromQuery(Name = "gedaan")] string? done) => ForAsync(id, person => ShowAsync(person, null, "", ConsentNotices.Done(done)));

    [GetOrHead(ConsentRoutes.Candidates)]
    public IActionResult SearchAgain(Guid id) => LocalRedirect(ConsentRoutes.PersonOf(id));

    /// <summary>Stories, films and pictures are called after people too, so that this is sent as well.</summary>
    [HttpPost(ConsentRoutes.Candidates), RequestSizeLimit(10_000)]
    public Task<IActionResult> SearchAsync(Guid id, [FromForm(Name = "zoek")] string? words) => ForAsync(id, person => ShowAsync(person, null, ConsentWords.Searched(words), null));

    [HttpPost(ConsentRoutes.Person)]
    public Task<IActionResult> SaveAsync(Guid id) => ForAsync(id, async person =>
    {
        var form = PersonForm.Read(await Request.ReadFormAsync(Aborted));
        if (form.Problem(letters, queries.Organisations(User).Select(one => one.Key).ToHashSet()) is { } problem) return await RefusedAsync(person, form, problem);
        return await changes.ChangeAsync(Who, person, form, Aborted) is { } stale ? await RefusedAsync(person, form, stale, StatusCodes.Status409Conflict) : To(person, ConsentNotices.Saved);
    });

    [HttpPost(ConsentRoutes.Secret)]
    public Task<IActionResult> MakeLinkAsync(Guid id) => ForAsync(id, async person =>
    {
        var isFirst = person.LinkMadeAt is null;
        return await changes.MakeLinkAsync(Who, person, Aborted) is { } word
            ? View("MadeLink", new MadeLinkPage(person, letters.AddressOf(ConsentRoutes.OwnOf(word)), isFirst)) : await RefusedAsync(person, null, PersonChanges.Stale, StatusCodes.Status409Conflict);
    });

    [HttpPost(ConsentRoutes.EndSecret)]
    public Task<IActionResult> EndLinkAsync(Guid id) => ForAsync(id, async person =>
    {
        await changes.EndLinkAsync(Who, person, Aborted);
        return To(person, ConsentNotices.LinkEnded);
    });

    [GetOrHead(ConsentRoutes.Remove)]
    public Task<IActionResult> AskRemoveAsync(Guid id) => ForAsync(id, person => Task.FromResult<IActionResult>(View("RemovePerson", new RemovePersonPage(person, null))));

    [HttpPost(ConsentRoutes.Remove)]
    public Task<IActionResult> RemoveAsync(Guid id, [FromForm(Name = "zeker")] string? sure) => ForAsync(id, async person =>
    {
        var problem = sure == "ja" ? await changes.RemoveAsync(Who, person, Aborted) : "Zet een vinkje als u het zeker weet.";
        if (problem is null) return LocalRedirect($"{ConsentRoutes.People}?gedaan={ConsentNotices.Removed}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("RemovePerson", new RemovePersonPage(person, OfficeNotice.Problem(problem)));
    });
}
