using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>What the controllers of one record share: nobody gets further with a record that is not theirs to see than with one that is not there.</summary>
internal abstract class PersonDesk(PersonQueries queries, PersonPages pages) : OfficeController
{
    protected CancellationToken Aborted => HttpContext.RequestAborted;

    protected async Task<IActionResult> ForAsync(Guid id, Func<PersonRow, Task<IActionResult>> answer) => await queries.FindAsync(User, id, Aborted) is { } person ? await answer(person) : NotFound();

    protected async Task<IActionResult> ShowAsync(PersonRow person, PersonForm? form, string words, OfficeNotice? notice) => View("Person", await pages.MakeAsync(User, person, form, words, notice, Aborted));

    protected Task<IActionResult> RefusedAsync(PersonRow person, PersonForm? form, string problem, int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        return ShowAsync(person, form, "", OfficeNotice.Problem(problem));
    }

    protected async Task<IActionResult> RefusedAsync(PersonRow person, GrantForm grant, GrantProblem problem)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Person", await pages.MakeAsync(User, person, null, "", OfficeNotice.Problem($"De toestemming is niet vastgelegd. {problem.Text}"), Aborted) with { Grant = grant, GrantProblem = problem });
    }

    protected LocalRedirectResult To(PersonRow person, string done) => LocalRedirect($"{ConsentRoutes.PersonOf(person.Id)}?gedaan={done}");
}
