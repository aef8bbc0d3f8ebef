using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Releases that were made. None of these pages changes one: a release is never edited.</summary>
[Authorize(Roles = OfficeRoles.Figures)]
internal sealed class ReleasesController(IReleaseArchive archive, ReleaseDesk desk, ReleaseMaker maker, TimeProvider clock) : OfficeController
{
    private static readonly OfficeOutcomes Outcomes = new();

    public static readonly OfficeOutcome Made = Outcomes.Done("gemaakt", "De uitgave is gemaakt en staat op de site.");

    [GetOrHead(OfficeRoutes.Releases)]
    public IActionResult Index() => View("Releases", new ReleasesPage(archive.Releases, archive.Releases is [var newest, ..] ? newest.FreshnessOn(clock.DutchToday()) : null, desk.State));

    [GetOrHead(OfficeRoutes.Release)]
    public async Task<IActionResult> ReleaseAsync(int number, [FromQuery(Name = OfficeOutcome.Parameter)] string? done)
    {
        if (Find(number) is not { } release || archive.Find(number) is not { } cube)
        {
            return NotFound();
        }

        var former = archive.Find(number - 1);
        var changes = former is null ? null : ChangeTable.Of(Request, [.. ResultChange.Between(former, cube)], OfficeRoutes.ReleaseOf(number), OfficeRoutes.ReleaseOf(number) + "/wijzigingen.csv");
        return View("Release", new ReleasePage(release, changes, (await SuppressedAsync(number)).Count, Outcomes.Find(done)));
    }

    [GetOrHead(OfficeRoutes.ReleaseChangesCsv)]
    public Task ChangesCsvAsync(int number)
    {
        if (archive.Find(number) is { } cube && archive.Find(number - 1) is { } former)
        {
            return ChangeTable.SendCsvAsync(Response, [.. ResultChange.Between(former, cube)], $"uitgave-{number}-wijzigingen.csv", HttpContext.RequestAborted);
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    [GetOrHead(OfficeRoutes.Suppressed)]
    public async Task<IActionResult> ShowSuppressedAsync(int number)
    {
        if (Find(number) is null || archive.Find(number) is not { } cube)
        {
            return NotFound();
        }

        var path = OfficeRoutes.ReleaseOf(number) + "/onderdrukt";
        return View("Suppressed", new SuppressedPage(
            $"Niet getoond in uitgave {number}", new Crumb($"Uitgave {number}", OfficeRoutes.ReleaseOf(number)),
            SuppressionTable.Of(Request, await SuppressedAsync(number), cube.Areas, path, path + ".csv")));
    }

    [GetOrHead(OfficeRoutes.SuppressedCsv)]
    public async Task SuppressedCsvAsync(int number)
    {
        if (await maker.SuppressionsAsync(number, HttpContext.RequestAborted) is { } log)
        {
            await SuppressionTable.SendCsvAsync(Response, log, $"uitgave-{number}-niet-getoond.csv", HttpContext.RequestAborted);
            return;
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private Release? Find(int number) => archive.Releases.FirstOrDefault(release => release.Number == number);

    private async Task<IReadOnlyCollection<Suppression>> SuppressedAsync(int number) =>
        await maker.SuppressionsAsync(number, HttpContext.RequestAborted) is { } log ? [.. log.Entries()] : [];
}
