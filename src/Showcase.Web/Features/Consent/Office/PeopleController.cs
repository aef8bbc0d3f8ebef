using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Access;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>All records someone may see, and the form that makes one.</summary>
[Authorize(Roles = OfficeRoles.Portraying)]
internal sealed class PeopleController(PersonQueries queries, PersonChanges changes, IOfficeLetters letters) : OfficeController
{
    [GetOrHead(ConsentRoutes.People)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = "gedaan")] string? done)
    {
        var list = queries.List(User, null);
        var paging = OfficePaging.Read(Request, await list.CountAsync(HttpContext.RequestAborted));
        return View("People", new PeoplePage(
            await queries.LinesAsync(paging.Rows(list), HttpContext.RequestAborted), await queries.EndingAsync(User, HttpContext.RequestAborted), paging, ConsentNotices.Done(done)));
    }

    // Whoever signed in anew, or loads what was found again.
    [GetOrHead(ConsentRoutes.Search)]
    public IActionResult SearchAgain() => LocalRedirect(ConsentRoutes.People);

    [HttpPost(ConsentRoutes.Search), RequestSizeLimit(10_000)]
    public async Task<IActionResult> SearchAsync([FromForm(Name = "zoek")] string? words)
    {
        var wanted = ConsentWords.Searched(words);
        if (wanted.Length == 0) return LocalRedirect(ConsentRoutes.People);
        var found = await queries.LinesAsync(queries.List(User, wanted).Take(FoundPeoplePage.Most + 1), HttpContext.RequestAborted);
        return View("FoundPeople", new FoundPeoplePage([.. found.Take(FoundPeoplePage.Most)], wanted, found.Count > FoundPeoplePage.Most));
    }

    [GetOrHead(ConsentRoutes.New)]
    public IActionResult New()
    {
        var organisations = queries.Organisations(User);
        return View("NewPerson", new NewPersonPage(new(PersonForm.Empty(Who) with { Organisation = organisations.Count == 1 ? organisations[0].Key : Guid.Empty }, organisations), null));
    }

    [HttpPost(ConsentRoutes.New)]
    public async Task<IActionResult> CreateAsync()
    {
        var form = PersonForm.Read(await Request.ReadFormAsync(HttpContext.RequestAborted));
        var organisations = queries.Organisations(User);
        if (form.Problem(letters, organisations.Select(one => one.Key).ToHashSet()) is { } problem)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("NewPerson", new NewPersonPage(new(form, organisations), problem));
        }

        var made = await changes.CreateAsync(Who, form, HttpContext.RequestAborted);
        return LocalRedirect($"{ConsentRoutes.PersonOf(made.Id)}?gedaan={ConsentNotices.Made}");
    }
}
