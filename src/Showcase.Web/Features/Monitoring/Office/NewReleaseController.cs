using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>From preview to release: look first, then confirm what was seen.</summary>
[Authorize(Roles = OfficeRoles.Figures)]
internal sealed class NewReleaseController(ReleaseDesk desk, AuditLog audit) : OfficeController
{
    private const int LongestNote = 600;
    private const int MostSources = 100;
    private const string Definite = "definitief";
    private const string Provisional = "voorlopig";

    /// <param name="preview">Identifier of the preview that was confirmed, to follow it until its release is there.</param>
    [GetOrHead(OfficeRoutes.NewRelease)]
    public IActionResult Show([FromQuery(Name = "voorbeeld")] Guid? preview) =>
        desk.State is { Work: null, Made: { } made } && made.Preview == preview
            ? LocalRedirect(ReleasesController.Made.On(OfficeRoutes.ReleaseOf(made.Number)))
            : View("NewRelease", Page(null, null, null));

    [HttpPost(OfficeRoutes.Preview)]
    public async Task<IActionResult> PreviewAsync([FromForm(Name = "zonder")] string[]? without)
    {
        if (desk.Preview(Who, [.. (without ?? []).Take(MostSources)])) await audit.WriteAsync(Who, ResultActions.Previewed, "", HttpContext.RequestAborted);
        return LocalRedirect(OfficeRoutes.NewRelease);
    }

    [HttpPost(OfficeRoutes.StopPreview)]
    public async Task<IActionResult> StopAsync()
    {
        if (desk.Stop()) await audit.WriteAsync(Who, ResultActions.Stopped, "", HttpContext.RequestAborted);
        return LocalRedirect(OfficeRoutes.NewRelease);
    }

    [HttpPost(OfficeRoutes.NewRelease)]
    public IActionResult Make([FromForm(Name = "voorbeeld")] Guid preview, [FromForm(Name = "status")] string? status, [FromForm(Name = "toelichting")] string? note, [FromForm(Name = "gezien")] string? seen)
    {
        var chosen = status switch { Definite => ReleaseStatus.Definite, Provisional => ReleaseStatus.Provisional, _ => (ReleaseStatus?)null };
        var problem = chosen is null ? "Kies of de cijfers voorlopig of definitief zijn."
            : note?.Length > LongestNote ? $"De toelichting is te lang: ten hoogste {LongestNote} tekens."
            : desk.Make(preview, chosen.Value, note, seen is not null, Who);
        if (problem is null)
        {
            return LocalRedirect($"{OfficeRoutes.NewRelease}?voorbeeld={preview:N}");
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("NewRelease", Page(note, chosen, problem));
    }

    [GetOrHead(OfficeRoutes.PreviewSuppressed)]
    public IActionResult Suppressed() => desk.State.Preview is { } preview
        ? View("Suppressed", new SuppressedPage(
            "Wat niet getoond zou worden", new Crumb("Nieuwe uitgave", OfficeRoutes.NewRelease),
            SuppressionTable.Of(Request, [.. preview.Suppressed.Entries()], preview.Suppressed.Areas, OfficeRoutes.PreviewSuppressed, OfficeRoutes.PreviewSuppressedCsv)))
        : LocalRedirect(OfficeRoutes.NewRelease);

    [GetOrHead(OfficeRoutes.PreviewSuppressedCsv)]
    public Task SuppressedCsvAsync() => desk.State.Preview is { } preview
        ? SuppressionTable.SendCsvAsync(Response, preview.Suppressed, "voorbeeld-niet-getoond.csv", HttpContext.RequestAborted)
        : GoneAsync();

    [GetOrHead(OfficeRoutes.PreviewChangesCsv)]
    public Task ChangesCsvAsync() => desk.State.Preview is { } preview
        ? ChangeTable.SendCsvAsync(Response, preview.Changes, "voorbeeld-wijzigingen.csv", HttpContext.RequestAborted)
        : GoneAsync();

    private NewReleasePage Page(string? note, ReleaseStatus? status, string? problem)
    {
        var state = desk.State;
        var changes = state.Preview is { Changes.Count: > 0 } preview ? ChangeTable.Of(Request, preview.Changes, OfficeRoutes.NewRelease, OfficeRoutes.PreviewChangesCsv) : null;
        return new NewReleasePage(state, changes, note, status, problem);
    }

    private Task GoneAsync()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return Task.CompletedTask;
    }
}
