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
    private const int LongestWords = 100;

    [GetOrHead(ConsentRoutes.People)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = "zoek")] string? words, [FromQuery(Name = "gedaan")] string? done)
    {
        words = words is { Length: > LongestWords } ? words[..LongestWords] : words ?? "";
        var list = queries.List(User, words);
        var paging = OfficePaging.Read(Request, await list.CountAsync(HttpContext.RequestAborted));
        return View("People", new PeoplePage(
            await queries.LinesAsync(paging.Rows(list), HttpContext.RequestAborted), await queries.EndingAsync(User, HttpContext.RequestAborted), words, paging, ConsentNotices.Done(done)));
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
