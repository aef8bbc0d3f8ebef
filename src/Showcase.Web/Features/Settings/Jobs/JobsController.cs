using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Settings.Jobs;

/// <summary>The log of what runs in the background.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class JobsController(JobQueries queries, JobLog jobs, IEnumerable<IStartableJob> startable, AuditLog audit) : OfficeController
{
    private static readonly OfficeOutcomes Outcomes = new();
    private static readonly OfficeOutcome Started = Outcomes.Done("gestart", "De taak is gestart. U kunt weggaan; hij loopt door.");
    private static readonly OfficeOutcome Cancelled = Outcomes.Done("geannuleerd", "De taak stopt na waar hij nu mee bezig is. Wat al klaar is, blijft.");
    private static readonly OfficeOutcome TooLate = Outcomes.Problem("te-laat", "Deze taak kan niet (meer) worden geannuleerd. Hieronder staat hoe het nu is.");

    [GetOrHead(SettingsRoutes.Jobs)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = "soort")] string? kind, [FromQuery(Name = OfficeOutcome.Parameter)] string? done)
    {
        var chosen = JobsPage.Kinds.Any(known => known.Kind == kind) ? kind : null;
        var active = queries.Active;
        Paging paging = null!;
        var (history, total) = await queries.HistoryAsync(
            chosen,
            total =>
            {
                paging = OfficePaging.Read(Request, total);
                return ((paging.Page - 1) * OfficePaging.Size, OfficePaging.Size);
            },
            HttpContext.RequestAborted);
        return View("Jobs", new JobsPage(active, history, paging, total, chosen, [.. startable.OrderBy(job => job.Button, StringComparer.Ordinal)], Outcomes.Find(done)));
    }

    [GetOrHead(SettingsRoutes.JobsNow)]
    public IActionResult Now() => Json(queries.Active.Select(JobNow.Of));

    [HttpPost(SettingsRoutes.JobStart)]
    public async Task<IActionResult> StartAsync([FromForm(Name = "taak")] string? kind)
    {
        if (startable.FirstOrDefault(job => job.Kind == kind) is not { } chosen) return NotFound();
        var started = chosen.Start(Who);
        await audit.WriteAsync(Who, "Taak gestart", started.Subject.Title, HttpContext.RequestAborted);
        return LocalRedirect(Started.On(SettingsRoutes.Jobs));
    }

    [HttpPost(SettingsRoutes.JobCancel)]
    public async Task<IActionResult> CancelAsync(Guid key)
    {
        if (await queries.FindAsync(key, HttpContext.RequestAborted) is not { } job) return NotFound();
        var isCancelled = jobs.Find(key)?.Cancel(Who) == true;
        if (isCancelled) await audit.WriteAsync(Who, "Taak geannuleerd", job.Title, HttpContext.RequestAborted);
        return LocalRedirect((isCancelled ? Cancelled : TooLate).On(SettingsRoutes.Jobs));
    }
}
