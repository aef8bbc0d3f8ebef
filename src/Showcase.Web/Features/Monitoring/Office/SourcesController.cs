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

    private static readonly OfficeOutcomes Outcomes = new();
    private static readonly OfficeOutcome Stopped = Outcomes.Done("gestopt", "Het ophalen stopt na de rij waar het mee bezig is. De volgende keer gaat het daar verder.");
    private static readonly OfficeOutcome Used = Outcomes.Done("gebruikt", "De levering telt nu mee.");
    private static readonly OfficeOutcome Rejected = Outcomes.Done("afgewezen", "De levering is terzijde gelegd. Wat al meetelde, blijft meetellen.");
    private static readonly OfficeOutcome TooLate = Outcomes.Problem("te-laat", "Dat kan niet meer: er is intussen iets veranderd. Hieronder staat hoe het nu is.");

    [GetOrHead(OfficeRoutes.Sources)]
    public async Task<IActionResult> IndexAsync() => View("Sources", new SourcesPage(await health.All(HttpContext.RequestAborted), null));

    [GetOrHead(OfficeRoutes.Source)]
    public async Task<IActionResult> SourceAsync([FromQuery(Name = OfficeRoutes.SourceParameter)] string? name, [FromQuery(Name = OfficeOutcome.Parameter)] string? done)
    {
        if (name is null || await health.FindAsync(name, HttpContext.RequestAborted) is not { } source)
        {
            return NotFound();
        }

        var (_, total) = await runs.PageAsync(source.Name, 1, 1, HttpContext.RequestAborted);
        var paging = OfficePaging.Read(Request, total);
        var (rows, _) = await runs.PageAsync(source.Name, paging.Page, OfficePaging.Size, HttpContext.RequestAborted);
        return View("Source", new SourcePage(source, rows, paging, Outcomes.Find(done)));
    }

    [HttpPost(OfficeRoutes.Pull)]
    public Task<IActionResult> PullAsync([FromForm(Name = OfficeRoutes.SourceParameter)] string? name) =>
        DoAsync(name, ResultActions.PullStarted, null, source => Task.FromResult(worker.Start(source.Name, Who) is not null));

    [HttpPost(OfficeRoutes.Stop)]
    public Task<IActionResult> StopAsync([FromForm(Name = OfficeRoutes.SourceParameter)] string? name) =>
        DoAsync(name, ResultActions.PullStopped, Stopped, source => Task.FromResult(worker.Stop(source.Name)));

    /// <param name="delivery">The one that was looked at: a newer one is not confirmed unseen.</param>
    [HttpPost(OfficeRoutes.Held)]
    public Task<IActionResult> ResolveAsync([FromForm(Name = OfficeRoutes.SourceParameter)] string? name, [FromForm(Name = "levering")] long delivery, [FromForm(Name = "actie")] string? action) => action switch
    {
        Confirm => DoAsync(name, ResultActions.HeldUsed, Used, source => IfHeld(source, delivery, () => worker.ConfirmAsync(delivery, HttpContext.RequestAborted))),
        Reject => DoAsync(name, ResultActions.HeldRejected, Rejected, source => IfHeld(source, delivery, () => worker.RejectAsync(delivery, HttpContext.RequestAborted))),
        _ => Task.FromResult<IActionResult>(BadRequest()),
    };

    [GetOrHead(OfficeRoutes.Changes)]
    public Task ChangesAsync([FromQuery(Name = "run")] long run) =>
        OfficeCsv.SendLinesAsync(Response, $"wijzigingen-{run}.csv", runs.ChangesCsvAsync(run, HttpContext.RequestAborted), HttpContext.RequestAborted);

    private async Task<IActionResult> DoAsync(string? name, string action, OfficeOutcome? done, Func<SourceHealth, Task<bool>> act)
    {
        if (name is null || await health.FindAsync(name, HttpContext.RequestAborted) is not { } source)
        {
            return NotFound();
        }

        var isDone = await act(source);
        if (isDone) await audit.WriteAsync(Who, action, source.Name, HttpContext.RequestAborted);
        var page = OfficeRoutes.Of(OfficeRoutes.Source, source.Name);
        return LocalRedirect((isDone ? done : TooLate)?.On(page) ?? page);
    }

    private static Task<bool> IfHeld(SourceHealth source, long delivery, Func<Task<bool>> act) => source.Held?.Id == delivery ? act() : Task.FromResult(false);
}
