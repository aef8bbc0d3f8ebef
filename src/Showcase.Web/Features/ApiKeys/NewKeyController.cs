using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Access;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>Makes a key and shows it once.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class NewKeyController(KeyChanges changes, TimeProvider clock) : OfficeController
{
    private const string Published = "openbaar";
    private const string Drafts = "concepten";

    [GetOrHead(ApiKeyRoutes.New)]
    public IActionResult Show() => View("NewKey", new NewKeyPage("", ApiKeyRights.Published, "", clock.DutchToday(), null));

    [HttpPost(ApiKeyRoutes.New)]
    public async Task<IActionResult> MakeAsync([FromForm(Name = "naam")] string? given, [FromForm(Name = "mag")] string? may, [FromForm(Name = "tot")] string? until)
    {
        var (name, typed) = (given?.Trim() ?? "", until?.Trim() ?? "");
        var rights = may == Drafts ? ApiKeyRights.Drafts : ApiKeyRights.Published;
        if (Refusal(name, may, typed, out var endsOn) is { } refusal) return Page(name, rights, typed, refusal, StatusCodes.Status400BadRequest);
        var (key, problem) = await changes.MakeAsync(Who, name, rights, endsOn, HttpContext.RequestAborted);
        return key is null ? Page(name, rights, typed, problem!, StatusCodes.Status409Conflict) : View("MadeKey", new MadeKeyPage(key, name, rights, endsOn));
    }

    private string? Refusal(string name, string? may, string typed, out DateOnly? endsOn)
    {
        endsOn = DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (name.Length is 0 or > ApiKeyRow.LongestName || name.Any(char.IsControl)) return $"Geef de sleutel een naam van 1 tot {ApiKeyRow.LongestName} tekens.";
        if (may is not (Published or Drafts)) return "Kies wat de sleutel mag.";
        if (typed.Length > 0 && endsOn is null) return "Vul een datum in, zoals 2027-12-31, of laat het veld leeg.";
        return endsOn < clock.DutchToday() ? "De laatste dag is al voorbij." : null;
    }

    private ViewResult Page(string name, ApiKeyRights rights, string typed, string problem, int status)
    {
        Response.StatusCode = status;
        return View("NewKey", new NewKeyPage(name, rights, typed, clock.DutchToday(), problem));
    }
}
