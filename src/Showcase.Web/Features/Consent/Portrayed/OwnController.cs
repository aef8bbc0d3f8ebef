using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Access;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Consent.Portrayed;

/// <summary>For the person portrayed: where they are, what they allowed, and a way to stop. Whoever has the link needs no account, so a form needs no token either: nobody else can send it.</summary>
internal sealed class OwnController(OwnQueries queries, PersonConsents consents, WrongLinks wrong, IOfficeLetters letters) : Controller
{
    [GetOrHead(ConsentRoutes.Own)]
    public Task<IActionResult> ShowAsync(string token, [FromQuery(Name = "gestopt")] string? stopped) => ForAsync(token, person => ShowAsync(person, token, stopped == "ja", hasChosenNothing: false));

    [GetOrHead(ConsentRoutes.Stop)]
    public Task<IActionResult> AskAsync(string token, [FromQuery(Name = "kanaal")] string[]? channels) => ForAsync(token, async person =>
    {
        var given = (await queries.GrantsAsync(person.Id, HttpContext.RequestAborted)).Select(grant => grant.Channel).ToList();
        var chosen = channels is { Length: > 0 } && !channels.Contains("alles") ? ConsentWords.Read(channels).Where(given.Contains).ToList() : channels is { Length: > 0 } ? given : [];
        return chosen.Count == 0 ? await ShowAsync(person, token, hasStopped: false, hasChosenNothing: true) : View("Stop", new StopPage(token, chosen, null));
    });

    [HttpPost(ConsentRoutes.Stop), RequestSizeLimit(10_000)]
    public Task<IActionResult> StopAsync(string token, [FromForm(Name = "kanaal")] string[]? channels) => ForAsync(token, async person =>
    {
        wrong.Count(HttpContext.Connection.RemoteIpAddress);
        var chosen = ConsentWords.Read(channels ?? []);
        if (chosen.Count == 0) return await ShowAsync(person, token, hasStopped: false, hasChosenNothing: true);
        // Not by who asked, who may close the page at once: it is done whole.
        if (await consents.WithdrawAsync(person.Id, chosen, ConsentWords.Portrayed, CancellationToken.None) is not null) Tell(person, chosen);
        return LocalRedirect(ConsentRoutes.OwnOf(token) + "?gestopt=ja");
    });

    private async Task<IActionResult> ShowAsync(PersonRow person, string token, bool hasStopped, bool hasChosenNothing)
    {
        var page = await queries.PageAsync(person, token, hasStopped, HttpContext.RequestAborted);
        return View("Own", page with { HasChosenNothing = hasChosenNothing && page.Grants.Count > 0 });
    }

    private async Task<IActionResult> ForAsync(string token, Func<PersonRow, Task<IActionResult>> answer)
    {
        var headers = Response.Headers;
        (headers.CacheControl, headers["Referrer-Policy"], headers["X-Robots-Tag"]) = ("no-store", "no-referrer", "noindex, nofollow");
        var address = HttpContext.Connection.RemoteIpAddress;
        if (wrong.IsTooMany(address)) return StatusCode(StatusCodes.Status429TooManyRequests);
        if (await queries.FindAsync(token, HttpContext.RequestAborted) is { } person) return await answer(person);
        wrong.Count(address);
        return NotFound();
    }

    private void Tell(PersonRow person, IReadOnlyList<ConsentChannel> channels) => letters.Post(
        person.Keeper,
        $"Toestemming ingetrokken: {person.Reference}",
        $"""
        Beste collega,

        De persoon in een dossier dat u bijhoudt, heeft zelf toestemming ingetrokken voor {string.Join(", ", channels.Select(ConsentWords.Of))}.

        Dat is al uitgevoerd: wat ervan afhing, is van de site of vervangen door de anonieme versie. Denk ook aan wat buiten de site staat, zoals berichten op sociale media en gedrukte rapporten.

        U vindt het dossier hier: {letters.AddressOf(ConsentRoutes.PersonOf(person.Id))}
        """);
}
