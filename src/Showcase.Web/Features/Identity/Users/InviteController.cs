using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>Invites a colleague.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class InviteController(Invitations invitations, RightChoices choices) : OfficeController
{
    [GetOrHead(IdentityRoutes.UserInvite)]
    public IActionResult Show() => Page("", "", UserRights.None, null, StatusCodes.Status200OK);

    [HttpPost(IdentityRoutes.UserInvite)]
    public async Task<IActionResult> InviteAsync([FromForm(Name = "email")] string? email, [FromForm(Name = "naam")] string? name)
    {
        var (address, person) = (email?.Trim() ?? "", name?.Trim() ?? "");
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        if (choices.Read(form["rol"], form["organisatie"], form["onderdeel"], UserRights.None) is not { } rights) return Page(address, person, UserRights.None, "Kies uit wat er staat.", StatusCodes.Status400BadRequest);
        if (!MailRules.IsAddress(address)) return Page(address, person, rights, "Vul een e-mailadres in, zoals naam@gemeente.nl.", StatusCodes.Status400BadRequest);
        if (person.Length > OfficeUserTable.LongestPersonName || person.Any(char.IsControl)) return Page(address, person, rights, "De naam is te lang.", StatusCodes.Status400BadRequest);
        if (rights.Roles.Count == 0) return Page(address, person, rights, "Kies ten minste één rol.", StatusCodes.Status400BadRequest);
        var by = new Actor(Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!), Who);
        var (user, problem) = await invitations.InviteAsync(by, address, person, rights, HttpContext.RequestAborted);
        if (user is null) return Page(address, person, rights, problem, StatusCodes.Status400BadRequest);
        var unsent = await invitations.SendAsync(by, user, HttpContext.RequestAborted);
        return LocalRedirect((unsent is null ? UserOutcomes.Invited : UserOutcomes.Unsent).On(IdentityRoutes.UserOf(user.Id)));
    }

    private ViewResult Page(string email, string name, UserRights rights, string? problem, int status)
    {
        Response.StatusCode = status;
        return View("Invite", new InvitePage(email, name, new RightsForm(rights, choices.Organisations(UserRights.None), choices.Sections(UserRights.None)), problem));
    }
}
