using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>How often paragraphs are looked at and taken along.</summary>
[Authorize(Roles = OfficeRoles.Figures)]
internal sealed class CountsController(CountQueries queries, TimeProvider clock) : OfficeController
{
    [GetOrHead(ParagraphsRoutes.Office)]
    public async Task<IActionResult> IndexAsync()
    {
        var (period, order) = (CountPeriod.Read(Request.Query), CountOrder.Read(Request.Query));
        var lines = await LinesAsync(period, order);
        var paging = OfficePaging.Read(Request, lines.Count);
        return View("Counts", new CountsPage(
            period,
            order,
            [.. paging.Rows(lines)],
            CountColumn.Numbers.ToDictionary(column => column, column => lines.Sum(column.Number!)),
            await queries.FirstDayAsync(HttpContext.RequestAborted),
            paging));
    }

    [GetOrHead(ParagraphsRoutes.OfficeCsv)]
    public Task CsvAsync()
    {
        var (period, order) = (CountPeriod.Read(Request.Query), CountOrder.Read(Request.Query));
        return OfficeCsv.SendAsync(Response, $"paragrafen-{period.Word}.csv", [.. CountColumn.All.Select(column => column.Name), "adres"], RowsAsync(), HttpContext.RequestAborted);

        async IAsyncEnumerable<string[]> RowsAsync()
        {
            foreach (var line in await LinesAsync(period, order))
            {
                yield return [.. CountColumn.All.Select(column => column.Text?.Invoke(line) ?? column.Number!(line).ToString(CultureInfo.InvariantCulture)), line.Path ?? ""];
            }
        }
    }

    private async Task<IReadOnlyList<CountLine>> LinesAsync(CountPeriod period, CountOrder order) =>
        [.. order.Sort(await queries.LinesAsync(period.From(clock.DutchToday()), HttpContext.RequestAborted))];
}
