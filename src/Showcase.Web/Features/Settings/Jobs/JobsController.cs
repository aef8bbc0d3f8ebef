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
    private const string Started = "gestart";
    private const string Cancelled = "geannuleerd";
    private const string TooLate = "te-laat";

    [GetOrHead(SettingsRoutes.Jobs)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = "soort")] string? kind, [FromQuery(Name = "gedaan")] string? done)
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
        return View("Jobs", new JobsPage(active, history, paging, total, chosen, [.. startable.OrderBy(job => job.Button, StringComparer.Ordinal)], NoticeOf(done)));
    }

    [GetOrHead(SettingsRoutes.JobsNow)]
    public IActionResult Now() => Json(queries.Active.Select(JobNow.Of));

    [HttpPost(SettingsRoutes.JobStart)]
    public async Task<IActionResult> StartAsync([FromForm(Name = "taak")] string? kind)
    {
        if (startable.FirstOrDefault(job => job.Kind == kind) is not { } chosen) return NotFound();
        var started = chosen.Start(Who);
        await audit.WriteAsync(Who, "Taak gestart", started.Subject.Title, HttpContext.RequestAborted);
        return LocalRedirect($"{SettingsRoutes.Jobs}?gedaan={Started}");
    }

    [HttpPost(SettingsRoutes.JobCancel)]
    public async Task<IActionResult> CancelAsync(Guid key)
    {
        if (await queries.FindAsync(key, HttpContext.RequestAborted) is not { } job) return NotFound();
        var isCancelled = jobs.Find(key)?.Cancel(Who) == true;
        if (isCancelled) await audit.WriteAsync(Who, "Taak geannuleerd", job.Title, HttpContext.RequestAborted);
        return LocalRedirect($"{SettingsRoutes.Jobs}?gedaan={(isCancelled ? Cancelled : TooLate)}");
    }

    private static OfficeNotice? NoticeOf(string? done) => done switch
    {
        Started => OfficeNotice.Done("De taak is gestart. U kunt weggaan; hij loopt door."),
        Cancelled => OfficeNotice.Done("De taak stopt na waar hij nu mee bezig is. Wat al klaar is, blijft."),
        TooLate => OfficeNotice.Problem("Deze taak kan niet (meer) worden geannuleerd. Hieronder staat hoe het nu is."),
        _ => null,
    };
}
