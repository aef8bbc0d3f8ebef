using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>The sources: how they are doing, and pulling them by hand.</summary>
[Authorize(Roles = OfficeRoles.Figures)]
internal sealed class SourcesController(SourceHealthQueries health, PullRuns runs, PullWorker worker, AuditLog audit) : OfficeController
{
    private const string Confirm = "gebruiken";
    private const string Reject = "afwijzen";

    [GetOrHead(OfficeRoutes.Sources)]
    public async Task<IActionResult> IndexAsync() => View("Sources", new SourcesPage(await health.All(HttpContext.RequestAborted), null));

    [GetOrHead(OfficeRoutes.Source)]
    public async Task<IActionResult> SourceAsync([FromQuery(Name = OfficeRoutes.SourceParameter)] string? name, [FromQuery(Name = "gedaan")] string? done)
    {
        if (name is null || await health.FindAsync(name, HttpContext.RequestAborted) is not { } source)
        {
            return NotFound();
        }

        var (_, total) = await runs.PageAsync(source.Name, 1, 1, HttpContext.RequestAborted);
        var paging = OfficePaging.Read(Request, total);
        var (rows, _) = await runs.PageAsync(source.Name, paging.Page, OfficePaging.Size, HttpContext.RequestAborted);
        return View("Source", new SourcePage(source, rows, paging, NoticeOf(done)));
    }

    [HttpPost(OfficeRoutes.Pull)]
    public Task<IActionResult> PullAsync([FromForm(Name = OfficeRoutes.SourceParameter)] string? name) =>
        DoAsync(name, "Ophalen gestart", "", source => Task.FromResult(worker.Start(source.Name, Who) is not null));

    [HttpPost(OfficeRoutes.Stop)]
    public Task<IActionResult> StopAsync([FromForm(Name = OfficeRoutes.SourceParameter)] string? name) =>
        DoAsync(name, "Ophalen gestopt", "gestopt", source => Task.FromResult(worker.Stop(source.Name)));

    /// <param name="delivery">The one that was looked at: a newer one is not confirmed unseen.</param>
    [HttpPost(OfficeRoutes.Held)]
    public Task<IActionResult> ResolveAsync([FromForm(Name = OfficeRoutes.SourceParameter)] string? name, [FromForm(Name = "levering")] long delivery, [FromForm(Name = "actie")] string? action) => action switch
    {
        Confirm => DoAsync(name, "Opgehouden levering in gebruik genomen", "gebruikt", source => IfHeld(source, delivery, () => worker.ConfirmAsync(delivery, HttpContext.RequestAborted))),
        Reject => DoAsync(name, "Opgehouden levering afgewezen", "afgewezen", source => IfHeld(source, delivery, () => worker.RejectAsync(delivery, HttpContext.RequestAborted))),
        _ => Task.FromResult<IActionResult>(BadRequest()),
    };

    [GetOrHead(OfficeRoutes.Changes)]
    public Task ChangesAsync([FromQuery(Name = "run")] long run) =>
        OfficeCsv.SendLinesAsync(Response, $"wijzigingen-{run}.csv", runs.ChangesCsvAsync(run, HttpContext.RequestAborted), HttpContext.RequestAborted);

    private async Task<IActionResult> DoAsync(string? name, string action, string done, Func<SourceHealth, Task<bool>> act)
    {
        if (name is null || await health.FindAsync(name, HttpContext.RequestAborted) is not { } source)
        {
            return NotFound();
        }

        var isDone = await act(source);
        if (isDone) await audit.WriteAsync(Who, action, source.Name, HttpContext.RequestAborted);
        return LocalRedirect(OfficeRoutes.Of(OfficeRoutes.Source, source.Name) + (isDone ? done.Length == 0 ? "" : $"&gedaan={done}" : "&gedaan=te-laat"));
    }

    private static Task<bool> IfHeld(SourceHealth source, long delivery, Func<Task<bool>> act) => source.Held?.Id == delivery ? act() : Task.FromResult(false);

    private static OfficeNotice? NoticeOf(string? done) => done switch
    {
        "gestopt" => OfficeNotice.Done("Het ophalen stopt na de rij waar het mee bezig is. De volgende keer gaat het daar verder."),
        "gebruikt" => OfficeNotice.Done("De levering telt nu mee."),
        "afgewezen" => OfficeNotice.Done("De levering is terzijde gelegd. Wat al meetelde, blijft meetellen."),
        "te-laat" => OfficeNotice.Problem("Dat kan niet meer: er is intussen iets veranderd. Hieronder staat hoe het nu is."),
        _ => null,
    };
}
