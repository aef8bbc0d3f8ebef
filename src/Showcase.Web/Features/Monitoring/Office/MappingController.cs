using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Monitoring.Mapping;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Which column of a source is which field.</summary>
[Authorize(Roles = OfficeRoles.Figures)]
internal sealed class MappingController(SourceMapping mappings, AuditLog audit) : OfficeController
{
    private static readonly OfficeOutcomes Outcomes = new();
    private static readonly OfficeOutcome Saved = Outcomes.Done("opgeslagen", "De koppeling is opgeslagen. Bij de volgende keer ophalen wordt ermee gelezen.");

    [GetOrHead(OfficeRoutes.Mapping)]
    public async Task<IActionResult> ShowAsync([FromQuery(Name = OfficeRoutes.SourceParameter)] string? source, [FromQuery(Name = OfficeOutcome.Parameter)] string? done) =>
        source is not null && await mappings.FindAsync(source, HttpContext.RequestAborted) is { } view
            ? View("Mapping", new MappingPage(view, MappingForm.Of(view), view.Problems, Outcomes.Find(done)))
            : NotFound();

    [HttpPost(OfficeRoutes.Mapping)]
    public async Task<IActionResult> SaveAsync([FromForm(Name = OfficeRoutes.SourceParameter)] string? source, [FromForm(Name = "actie")] string? action, IFormCollection form)
    {
        if (source is null || await mappings.FindAsync(source, HttpContext.RequestAborted) is not { } view)
        {
            return NotFound();
        }

        var typed = MappingForm.Of(form);
        var (mapping, unread) = typed.ToMapping();
        var isReset = action == "terug";
        var problems = !isReset && unread.Count > 0 ? unread : await mappings.SaveAsync(view.Source, isReset ? null : mapping, typed.Revision, Who, HttpContext.RequestAborted);
        if (problems.Any(problem => problem.IsFatal))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Mapping", new MappingPage(view, typed, problems, OfficeNotice.Problem("De koppeling is niet opgeslagen. Hieronder staat wat er nog niet klopt.")));
        }

        await audit.WriteAsync(Who, isReset ? ResultActions.MappingReset : ResultActions.MappingChanged, view.Source, HttpContext.RequestAborted);
        return LocalRedirect(Saved.On(OfficeRoutes.Of(OfficeRoutes.Mapping, view.Source)));
    }
}
